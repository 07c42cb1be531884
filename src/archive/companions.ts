/** Who and what is named in the same articles as an entry: first those that are named with it more than anywhere else. */
import type { Archive, Entry } from './model.ts';

export interface Companion {
  readonly entry: Entry;
  /** In how many articles both are named. */
  readonly articles: number;
}

/**
 * Ranked by shared articles times the logarithm of how rare the other is (inverse document frequency; Spärck Jones, 1972,
 * doi:10.1108/eb026526): a place that every article names says little.
 */
export function companionsOf(entry: Entry, archive: Archive, most: number): readonly Companion[] {
  const shared = new Map<Entry, number>();
  for (const article of entry.articles) {
    for (const other of new Set(article.sentences.flatMap(({ mentions }) => mentions.map(archive.entryOf)))) {
      if (other && other !== entry) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const rank = ({ entry: other, articles }: Companion): number =>
    articles * Math.log(1 + archive.articles.length / other.articles.length);
  return [...shared]
    .map(([other, articles]) => ({ entry: other, articles }))
    .sort((a, b) => rank(b) - rank(a) || (a.entry.slug < b.entry.slug ? -1 : 1))
    .slice(0, most);
}
