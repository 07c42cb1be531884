import assert from 'node:assert/strict';
import type { Lexicon } from '../../src/lexicon/schema.ts';
import { encode } from '../../src/seed/encode.ts';
import type { Article } from '../../src/seed/model.ts';
import { parseSeed } from '../../src/seed/parse.ts';

/**
 * Parses a seed. Whatever its bytes: the blocks tile the source, the source is the file, and facts stand in their blocks.
 * @throws where one of these does not hold, or the seed cannot be parsed
 */
export function assertLossless(bytes: Uint8Array, lexicon: Lexicon): Article {
  const article = parseSeed(bytes, lexicon);
  const { source, blocks, facts } = article;
  assert.equal(Buffer.compare(encode(source), bytes), 0, 'the source is the file');
  assert.equal(blocks.map((block) => block.text).join(''), source.text, 'joined, the blocks are the source');
  let end = 0;
  for (const block of blocks) {
    assert.equal(block.start, end, `${block.id} starts where the one before ends`);
    end = block.end;
  }
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  assert.equal(texts.size, blocks.length, 'no two blocks share an id');
  assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length, 'no two facts share an id');
  for (const fact of facts) {
    assert.ok(
      fact.start < fact.end && fact.end <= (texts.get(fact.block)?.length ?? 0),
      `${fact.id} stands in its block`,
    );
  }
  return article;
}
