/** What the program found in a seed, in the words of the contract, ready to be held against labels. */
import { type FactJson, factsJson } from '../../src/article/json.ts';
import type { Lexicon } from '../../src/lexicon/schema.ts';
import type { Article, Range } from '../../src/seed/model.ts';

export interface FoundFact extends Range {
  /** `start` and `end` are offsets into the seed's text. */
  readonly json: FactJson;
  /** What a label's text is compared with: the words quoted for a quotation, else the fact's own range. */
  readonly words: Range;
  /** The name as it stands, and the fullest in the article. */
  readonly names: readonly string[];
  /** Who speaks, by the fullest name; null where nobody is said to. */
  readonly speaker: string | null;
  /** The agency that carried the words, by its name; null where none did. */
  readonly via: string | null;
}

export function foundFacts(article: Article, lexicon: Lexicon): readonly FoundFact[] {
  const starts = new Map<string, number>(article.blocks.map(({ id, start }) => [id, start]));
  const facts = factsJson(article, lexicon);
  const byId = new Map<string, FactJson>(facts.map((fact) => [fact.id, fact]));
  return facts.map((json) => {
    const from = starts.get(String(json['block'])) ?? 0;
    const moved = ({ start, end }: Range): Range => ({ start: from + start, end: from + end });
    const range = moved(json as unknown as Range);
    const words = json.kind === 'quotation' ? moved(json['quote'] as Range) : range;
    return {
      json,
      ...range,
      words,
      names: namesOf(json, byId),
      speaker: nameIn(json, 'speaker', byId),
      via: nameIn(json, 'via', byId),
    };
  });
}

function namesOf(fact: FactJson, byId: ReadonlyMap<string, FactJson>): readonly string[] {
  const fullest = byId.get(String(fact['same'])) ?? fact;
  return [fact, fullest].map((one) => String(one['name'] ?? one.text));
}

/** The fullest name of the fact that a field points to, or the words that the field holds. */
function nameIn(fact: FactJson, field: 'speaker' | 'via', byId: ReadonlyMap<string, FactJson>): string | null {
  const words = fact[field];
  if (typeof words !== 'string') return null;
  const named = byId.get(words);
  return named ? (namesOf(named, byId).at(-1) ?? null) : words;
}
