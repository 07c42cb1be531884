/** What a page of an article tells, and in whose words: the seed's, or those of its English edition. */
import { readFileSync } from 'node:fs';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { readEdition } from '../../src/segments/read-edition.ts';
import { readingOf } from '../../src/segments/reading.ts';
import { blocksOf, builtArticle } from './built-article.ts';
import type { Language } from './pages.ts';

export interface Told {
  /** The language of the page's text, which may be another than that of the page. */
  readonly text: Language;
  readonly title: string;
  readonly paragraphs: readonly { readonly id: string; readonly words: string }[];
  /** What each pull-quote says again, as its sentence has it. */
  readonly quotes: readonly { readonly id: string; readonly words: string }[];
  /** The words that say a fact; null where the text has none, and its block stands for them. */
  readonly wordsOf: (fact: string) => string | null;
}

/** In the seed's own words. */
export function arabicTold(): Told {
  const json = builtArticle();
  const quotes = blocksOf(json, 'pull-quote').flatMap((block) => {
    if (block.kind !== 'pull-quote') return [];
    const { echoes, id } = block;
    const home = json.blocks.find((other) => other.id === echoes.block);
    return [{ id, words: (home?.text ?? '').slice(echoes.start, echoes.end) }];
  });
  const texts = new Map<string, string>(json.facts.map(({ id, text }) => [id, text]));
  return {
    text: 'ar',
    title: json.title,
    paragraphs: blocksOf(json, 'paragraph').map(({ id, text }) => ({ id, words: text.trim() })),
    quotes,
    wordsOf: (fact) => texts.get(fact) ?? null,
  };
}

/** In those of `src/editions/<id>.en.mdx`. */
export function englishTold(): Told {
  const { id, file } = builtArticle();
  const { edition } = readEdition(readFileSync(`src/editions/${id}.en.mdx`, 'utf8'));
  if (!edition) throw new Error(`src/editions/${id}.en.mdx cannot be read: npm run check tells why.`);
  const lexicon = loadLexicon();
  const article = parseSeed(readFileSync(`seeds/${file}`), lexicon);
  const { links } = readingOf({ article, lexicon, lang: 'en' }, edition, new Set());
  const words = new Map<string, string>();
  for (const segment of edition.segments) {
    for (const { fact, start, end } of links.get(segment.id) ?? []) words.set(fact, segment.text.slice(start, end));
  }
  return {
    text: 'en',
    title: edition.frontMatter.title,
    paragraphs: edition.segments.map((segment) => ({ id: segment.id, words: segment.text })),
    quotes: edition.segments.flatMap(({ text, marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'echo' ? [{ id: mark.quote, words: text.slice(mark.start, mark.end) }] : [],
      ),
    ),
    wordsOf: (fact) => words.get(fact) ?? null,
  };
}

/** A page and what it tells. */
export interface Telling {
  readonly lang: Language;
  readonly told: Told;
}

/** The article's pages on the real site; on that of hard seeds nobody has translated it. */
export const translated: readonly Telling[] = [
  { lang: 'ar', told: arabicTold() },
  { lang: 'en', told: englishTold() },
];
export const untranslated: readonly Telling[] = [{ lang: 'en', told: arabicTold() }];
