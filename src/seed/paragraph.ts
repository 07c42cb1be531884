import type { Lexicon } from '../lexicon/schema.ts';
import { findChecks } from './checks.ts';
import { findFacts } from './facts.ts';
import type { Article, Block } from './model.ts';
import { viewOf } from './view.ts';
import { beginPage } from './words.ts';

/**
 * An article of one paragraph, for text that comes without a page around it.
 * @param published the day relative dates are counted from, ISO 8601, or null
 */
export function paragraphArticle(text: string, lexicon: Lexicon, published: string | null): Article {
  beginPage();
  const block: Block = {
    kind: 'paragraph',
    id: 'L1',
    line: 1,
    start: 0,
    end: text.length,
    text,
    reason: { code: 'given' },
  };
  const facts = findFacts([block], [viewOf(text)], lexicon, published);
  return {
    source: { text, encoding: 'utf-8', mojibake: false },
    title: null,
    published,
    blocks: [block],
    facts,
    checks: findChecks(facts, [block], lexicon),
    diagnostics: [],
  };
}
