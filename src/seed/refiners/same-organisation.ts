/**
 * Organisations that come again, whole or in a short form («وزارة الداخلية» behind «وزارة الداخلية العراقية», «النخيل للاستثمار»,
 * «الهيئة»), point to the fullest form in the article.
 */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { BlockId, FactId, Organisation } from '../model.ts';
import { type View, viewOf } from '../view.ts';
import { askedOnce, wordOf } from '../words.ts';
import { headsAgain } from './heads-again.ts';
import { inOrder } from './order.ts';
import type { Refine } from './refiner.ts';
import { type ShortForm, shortForms } from './short-organisations.ts';

/** One organisation: the fact with its longest name, the words of that, and where it was named first. */
export interface Named {
  readonly fact: Organisation;
  readonly words: readonly string[];
  /** Its place among the article's organisations. */
  readonly first: number;
}

export const sameOrganisation: Refine = (facts, { lexicon, views, blocks }) => {
  const all = facts.filter((fact) => fact.kind === 'organisation');
  if (all.length === 0) return facts;
  const fullest = fullestOf(all, views, lexicon);
  const same = new Map<FactId, Organisation>();
  for (const [at, fact] of all.entries()) {
    const { fact: full } = fullest[at] as Named;
    if (full.id !== fact.id) same.set(fact.id, { ...fact, same: full.id, entry: fact.entry ?? full.entry });
  }
  const linked = same.size > 0 ? facts.map((fact) => same.get(fact.id) ?? fact) : facts;
  const again = headsAgain(linked, views, lexicon);
  return again.length > 0 ? inOrder([...linked, ...again], blocks) : linked;
};

/** For each organisation the one with its fullest name. */
function fullestOf(
  all: readonly Organisation[],
  views: ReadonlyMap<BlockId, View>,
  lexicon: Lexicon,
): readonly Named[] {
  const groups: Named[] = [];
  const byKey = new Map<string, number>();
  const groupOf = all.map((fact, first) => {
    const words = nameWords(fact, views);
    const keys = [words.join(' '), ...(fact.entry ? [`=${fact.entry}`] : [])];
    const group = keys.map((key) => byKey.get(key)).find((index) => index !== undefined) ?? groups.length;
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
    const known = groups[group];
    if (!known) groups.push({ fact, words, first });
    else if (words.length > known.words.length) groups[group] = { fact, words, first: known.first };
    return group;
  });
  const full: ShortForm = shortForms(groups, lexicon);
  return groupOf.map((group) => full(groups[group] as Named));
}

/** The words of a name, folded, without marks; the article of the first is taken off, for behind «ل» it is not written. */
function nameWords({ block, name }: Organisation, views: ReadonlyMap<BlockId, View>): readonly string[] {
  return wordsOf({ word: wordOf(views.get(block)?.source.slice(name.start, name.end) ?? '') });
}

const wordsOf = askedOnce((name): readonly string[] => {
  const words = viewOf(name).tokens.flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text]));
  return words.with(0, (words[0] ?? '').replace(/^ال(?=.{2})/u, ''));
});
