/** The entries of a kind in the order of the alphabet, under their letters. */
import type { Language } from '../i18n/index.ts';
import type { Entry } from './model.ts';

export interface IndexedLetter {
  /** «أ», "A"; '' for names that begin with no letter. */
  readonly letter: string;
  /** The language of the letter: names without an English form stand under their Arabic letters, behind Z. */
  readonly lang: Language;
  readonly entries: readonly Entry[];
}

const collators = { ar: new Intl.Collator('ar'), en: new Intl.Collator('en') };

/** The letters that there are, each with its entries. */
export function entryIndex(entries: Iterable<Entry>, lang: Language): readonly IndexedLetter[] {
  const named = [...entries].map((entry) => {
    const code: Language = lang === 'en' && entry.names.en !== null ? 'en' : 'ar';
    const name = code === 'en' ? (entry.names.en ?? '') : withoutArticle(entry.names.ar);
    return { entry, code, name, letter: letterOf(name, code) };
  });
  named.sort(
    (a, b) =>
      b.code.localeCompare(a.code) ||
      collators[a.code].compare(a.name, b.name) ||
      (a.entry.slug < b.entry.slug ? -1 : 1),
  );
  const groups = Map.groupBy(named, ({ code, letter }) => `${code}${letter}`);
  return [...groups.values()].map((group) => ({
    letter: group[0]?.letter ?? '',
    lang: group[0]?.code ?? lang,
    entries: group.map(({ entry }) => entry),
  }));
}

/** «الأردن» stands under أ, «السودان» under س. */
function withoutArticle(name: string): string {
  return name.replace(/^ال(?=\p{L}{3})/u, '');
}

/** أ, إ, آ and ا are one letter, called أ; of Latin letters the capital without its accent. */
function letterOf(name: string, lang: Language): string {
  const [first = ''] = name.normalize('NFD').match(/\p{L}/u) ?? [];
  if (lang === 'en') return first.toUpperCase();
  return first === 'ا' ? 'أ' : first === 'ى' ? 'ي' : first;
}

/** So many names make a page that stays far below 100 kB. */
const PAGE = 300;

/** The letters in pages; one with many names goes on, on the next. */
export function indexPages(letters: readonly IndexedLetter[]): readonly (readonly IndexedLetter[])[] {
  const pages: IndexedLetter[][] = [[]];
  let room = PAGE;
  for (const { entries, ...letter } of letters) {
    for (let at = 0; at < entries.length; ) {
      if (room === 0) {
        pages.push([]);
        room = PAGE;
      }
      const part = entries.slice(at, at + room);
      pages.at(-1)?.push({ ...letter, entries: part });
      at += part.length;
      room -= part.length;
    }
  }
  return pages;
}
