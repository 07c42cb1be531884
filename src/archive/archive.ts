/** Articles to Archive: start reading here. */
import { type EntryKind, entryName } from '../article/entries.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import type { Archive, ArchivedArticle, Entry, Mention, Quotation } from './model.ts';
import { unknownPeople } from './people.ts';

type Naming = Pick<Entry, 'kind' | 'slug' | 'key' | 'names'>;
type Entries = Readonly<Record<EntryKind, Map<string, Entry>>>;

/**
 * All that a folder of articles says of each place, person, organisation and source. An entry is one by its lexicon key,
 * however the texts spell it; people whom the lexicon does not know are one by name and role (namesakes.ts).
 * @param articles in any order; what it gives is the same in every order
 */
export function archiveOf(articles: Iterable<ArchivedArticle>, lexicon: Lexicon): Archive {
  const newest = [...articles].sort(newerFirst);
  const byAddress = new Map(newest.map((article) => [article.address, article]));
  const { people, doubts } = unknownPeople(newest, lexicon);
  const namings = new Map<Mention, Naming>();
  for (const { slug, name, mentions } of people) {
    const naming: Naming = { kind: 'person', slug, key: null, names: { ar: name, en: null } };
    for (const mention of mentions) namings.set(mention, naming);
  }
  const entries = entriesOf(newest, knownNaming(lexicon), namings);
  return {
    articles: newest,
    entries: entries.all,
    entryOf: (mention) => entries.byMention.get(mention) ?? null,
    articleAt: (address) => byAddress.get(address),
    doubts,
  };
}

/** By day of publication; those without one last; then by address. */
function newerFirst(a: ArchivedArticle, b: ArchivedArticle): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.address.localeCompare(b.address);
}

/** One naming an entry, so that it can stand for it. */
function knownNaming(lexicon: Lexicon): (mention: Mention) => Naming | null {
  const known = new Map<string, Naming | null>();
  return ({ kind, key }) => {
    if (key === null) return null;
    const id = `${kind} ${key}`;
    const held = known.get(id);
    if (held !== undefined) return held;
    const names = entryName(lexicon, kind, key);
    const naming = names ? { kind, slug: key, key, names } : null;
    known.set(id, naming);
    return naming;
  };
}

function entriesOf(
  newest: readonly ArchivedArticle[],
  knownOf: (mention: Mention) => Naming | null,
  namings: ReadonlyMap<Mention, Naming>,
): { readonly all: Entries; readonly byMention: ReadonlyMap<Mention, Entry> } {
  const all: Entries = { place: new Map(), person: new Map(), organisation: new Map(), source: new Map() };
  const byNaming = new Map<Naming, Drafted>();
  const byMention = new Map<Mention, Entry>();
  for (const article of newest) {
    for (const mention of article.sentences.flatMap(({ mentions }) => mentions)) {
      const naming = knownOf(mention) ?? namings.get(mention);
      if (!naming) continue;
      const entry = byNaming.get(naming) ?? draftOf(naming);
      byNaming.set(naming, entry);
      entry.mentions.push(mention);
      if (entry.articles.at(-1) !== article) entry.articles.push(article);
      byMention.set(mention, entry);
    }
  }
  for (const entry of byNaming.values()) all[entry.kind].set(entry.slug, entry);
  for (const quotation of newest.flatMap(({ sentences }) => sentences.flatMap(({ quotations }) => quotations))) {
    const speaker = quotation.speaker && byMention.get(quotation.speaker);
    if (speaker) (speaker as Drafted).quotations.push(quotation);
  }
  return { all, byMention };
}

type Drafted = Entry & { mentions: Mention[]; articles: ArchivedArticle[]; quotations: Quotation[] };

function draftOf(naming: Naming): Drafted {
  return { ...naming, mentions: [], articles: [], quotations: [] };
}
