/** What the content store holds of a seed: what lists need, and no more. */
import { z } from 'astro/zod';
import { titleOf } from '../article/title.ts';
import type { Article, Fact } from '../seed/model.ts';
import type { Edition } from '../segments/edition.ts';
import { quotesTold } from '../segments/pull-quote-words.ts';
import type { SeedFile } from './identity.ts';

const keys = z.array(z.string());

export const seedEntrySchema = z.object({
  id: z.string(),
  address: z.string(),
  /** The file's name in the seeds folder. */
  file: z.string(),
  sha256: z.string(),
  /** One line of plain text. */
  title: z.string(),
  /** ISO 8601 day, or null where the seed does not say. */
  published: z.string().nullable(),
  /** Of the English edition; null where none is written. */
  edition: z.object({ title: z.string() }).nullable(),
  /** The pull-quotes that each language has words for. */
  quotes: z.object({ ar: keys, en: keys }),
  /** The lexicon keys of what the article names, each once, in the order of the text. */
  entries: z.object({ people: keys, organisations: keys, places: keys, sources: keys }),
});
export type SeedEntry = z.infer<typeof seedEntrySchema>;

export function seedEntry(
  { id, address, file, sha256 }: SeedFile,
  article: Article,
  edition: Edition | null,
): SeedEntry {
  const keysOf = (kind: NamedKind): string[] => namedKeys(article.facts, kind);
  return {
    id,
    address,
    file,
    sha256,
    title: titleOf(article),
    published: article.published,
    edition: edition && { title: edition.frontMatter.title },
    quotes: quotesTold(article, edition),
    entries: {
      people: keysOf('person'),
      organisations: keysOf('organisation'),
      places: keysOf('place'),
      sources: keysOf('source'),
    },
  };
}

type NamedKind = 'person' | 'organisation' | 'place' | 'source';

function namedKeys(facts: readonly Fact[], kind: NamedKind): string[] {
  const found = new Set<string>();
  for (const fact of facts) if (fact.kind === kind && 'entry' in fact && fact.entry !== null) found.add(fact.entry);
  return [...found];
}
