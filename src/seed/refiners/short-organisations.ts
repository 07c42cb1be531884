/** Which names of organisations are short forms of others: «الهيئة الوطنية» of «الهيئة الوطنية للتشغيل». */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import type { Named } from './same-organisation.ts';

/** The organisation that a name is a short form of, or itself. */
export type ShortForm = (named: Named) => Named;

interface Words {
  readonly heads: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
}
const compiled = new WeakMap<Lexicon, Words>();

/** @param groups one for each organisation whose names are not the same */
export function shortForms(groups: readonly Named[], lexicon: Lexicon): ShortForm {
  const words = wordsOf(lexicon);
  const byStart = Map.groupBy(groups, (named) => startOf(named));
  const byRest = Map.groupBy(
    groups.filter(({ words: [head = ''] }) => words.heads.has(head)),
    ({ words: [, ...rest] }) => rest.join(' '),
  );
  const found = new Map<Named, Named>();
  for (const short of groups) {
    const longer = (byStart.get(startOf(short)) ?? []).filter((full) => isLonger(full, short, words));
    const headed = (byRest.get(short.words.join(' ')) ?? []).filter((full) => isOneEntry(full, short));
    const [full, other] = new Set([...longer, ...headed]);
    if (full && !other) found.set(short, full);
  }
  // «الهيئة» of «الهيئة الوطنية» of «الهيئة الوطنية للتشغيل»: each step is longer, so the way ends.
  const rootOf = (named: Named): Named => {
    const full = found.get(named);
    return full ? rootOf(full) : named;
  };
  return rootOf;
}

function startOf({ words }: Named): string {
  return words.slice(0, 2).join(' ');
}

/**
 * «وزارة الداخلية العراقية» behind «وزارة الداخلية», «وزارة التربية والتعليم», «المحكمة الابتدائية بطنجة»: what a name may lack and still
 * be the same. A nationality may be lacking only later: «مجلس النواب», then «مجلس النواب الأميركي», are two.
 */
function isLonger(full: Named, short: Named, { nationalities }: Words): boolean {
  if (short.words.length < 2 || full.words.length <= short.words.length || !isOneEntry(full, short)) return false;
  if (!short.words.every((word, at) => word === full.words[at])) return false;
  const next = full.words[short.words.length] ?? '';
  return nationalities.has(next) ? full.first < short.first : /^(?:ل|و|ب).{3}/u.test(next);
}

/** A name that the lexicon knows is whole, unless the other is the same entry's. */
function isOneEntry(full: Named, short: Named): boolean {
  return short.fact.entry === null || short.fact.entry === full.fact.entry;
}

function wordsOf(lexicon: Lexicon): Words {
  const known = compiled.get(lexicon);
  if (known) return known;
  const words = {
    heads: new Set(lexicon['organisation-heads'].flatMap(({ ar, forms }) => [ar, ...forms].map(folded))),
    nationalities: new Set(
      lexicon.demonyms.flatMap(({ ar, forms }) => [ar, ...forms].flatMap((form) => definite(folded(form)))),
    ),
  };
  compiled.set(lexicon, words);
  return words;
}

function definite(nationality: string): readonly string[] {
  return [`ال${nationality}`, `ال${nationality}ه`];
}
