/** Bytes to Article: the stages in order. Start reading here. */
import type { Lexicon } from '../lexicon/schema.ts';
import { blocksOf } from './blocks.ts';
import { findChecks } from './checks.ts';
import { decode } from './decode.ts';
import { findFacts } from './facts.ts';
import { splitLines } from './lines.ts';
import type { Article } from './model.ts';
import { beginPage } from './words.ts';

/**
 * Reads any bytes as a seed. Total: it never throws, and the blocks of what it gives tile the source. Whether the seed
 * can be an article at all is `refusalOf`'s question (refuse.ts).
 */
export function parseSeed(bytes: Uint8Array, lexicon: Lexicon): Article {
  beginPage();
  const { source, diagnostics: decoding } = decode(bytes);
  const lines = splitLines(source.text);
  const { blocks, title, published, diagnostics, views } = blocksOf(source.text, lines, lexicon);
  const facts = findFacts(blocks, views, lexicon, published);
  return {
    source,
    title,
    published,
    blocks,
    facts,
    checks: findChecks(facts, blocks, lexicon),
    diagnostics: [...decoding, ...diagnostics],
  };
}
