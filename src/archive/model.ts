/** What an archive is: articles, what each of their sentences tells, and the entries that the names in them belong to. */
import type { EntryKind, EntryName } from '../article/entries.ts';
import type { Label } from '../article/label.ts';
import type { Day as DayFact, Figure as FigureFact } from '../article/margin.ts';
import type { Language } from '../i18n/index.ts';
import type { BlockId, FactId, Quotation as QuotationFact, Range } from '../seed/model.ts';

/** An article as the archive keeps it: what lists say of it, and the sentences that tell anything. */
export interface ArchivedArticle {
  readonly id: string;
  readonly address: string;
  /** The file's name in the seeds folder. */
  readonly file: string;
  /** One line of plain text. */
  readonly title: string;
  /** The title of the English edition; null where none is written. */
  readonly english: string | null;
  /** ISO 8601 day; null where the seed does not say. */
  readonly published: string | null;
  /** Whole minutes that it takes to be read; of English null where no edition is written. */
  readonly minutes: { readonly ar: number; readonly en: number | null };
  /** In the order of the text; those that tell nothing are left out. */
  readonly sentences: readonly Sentence[];
}

/** A sentence of a block with all that it tells. The page's anchor of any of it is `anchorOf`. */
export interface Sentence {
  readonly article: ArchivedArticle;
  readonly block: BlockId;
  /** Where `text` stands in the block's text. */
  readonly start: number;
  /** As the source writes it, without white space at either end. */
  readonly text: string;
  /** What the edition has for it; null where it has no words for anything that the sentence tells. */
  readonly english: EnglishSentence | null;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly days: readonly Day[];
}

export interface EnglishSentence {
  readonly text: string;
  /** Where it says the facts that it says. */
  readonly words: ReadonlyMap<FactId, Range>;
}

/** A stretch of a sentence's text that tells something. */
export interface Told extends Range {
  readonly id: FactId;
  readonly sentence: Sentence;
}

/** A name in a sentence. Whose it is, `Archive.entryOf` knows. */
export interface Mention extends Told {
  readonly kind: EntryKind;
  /** Lexicon key, also of a shorter form of the name («الموسوي»); null where the lexicon does not know it. */
  readonly key: string | null;
  /** The fact with the fullest form of the name in the article; its own id where this is it. */
  readonly fullest: FactId;
  /** As it is written here, without title and clitics, as one line. */
  readonly name: string;
  /** A person's rank and post as written here; null where nothing tells them. */
  readonly role: string | null;
}

/** Its label is `figureLabel`'s business (told-label.ts), for most are never shown. */
export interface Figure extends Told {
  readonly fact: FigureFact;
  /** The place that it is certainly said of («18 مرة في سوريا»), one of the sentence's mentions; null where nothing tells. */
  readonly place: Mention | null;
}

export interface Quotation extends Told {
  readonly fact: QuotationFact;
  /** What is quoted, without its marks, as one line; it may go on behind the sentence that it begins in. */
  readonly words: string;
  /** The same in the edition; null where that has no words for it. */
  readonly english: string | null;
  /** Who speaks, and who carried it, where the article names them. */
  readonly speaker: Mention | null;
  readonly via: Mention | null;
  /** The speaker with rank and post, or the words for who is not named. */
  readonly speakerLabel: Readonly<Record<Language, Label>>;
}

export interface Day extends Told {
  readonly fact: DayFact;
}

/** A place, person, organisation or source with everything that names it. Each has a page. */
export interface Entry {
  readonly kind: EntryKind;
  /** Stable ASCII: the lexicon's key, or what `personSlug` makes of the name of somebody it does not know. */
  readonly slug: string;
  /** Lexicon key; null of people it does not know. */
  readonly key: string | null;
  /** What it is called; no English for people that the lexicon does not know. */
  readonly names: { readonly ar: EntryName['ar']; readonly en: EntryName['en'] | null };
  /** Newest article first, in the order of the text within it. */
  readonly mentions: readonly Mention[];
  /** The articles with these mentions, newest first. */
  readonly articles: readonly ArchivedArticle[];
  /** What it says, newest first. */
  readonly quotations: readonly Quotation[];
}

/** One of those who may be one person and stand apart: where the name stands first. */
export interface Namesake {
  readonly mention: Mention;
  readonly articles: number;
}

/** People of one name who may be one, or may not: they stand apart until an editor knows (a lexicon entry joins them). */
export interface Doubt {
  /** `role`: one of them has none, or their roles may be those of one person; `name`: one name is longer. */
  readonly why: 'role' | 'name';
  readonly people: readonly [Namesake, Namesake];
}

export interface Archive {
  /** Newest first; those without a date last, by address. */
  readonly articles: readonly ArchivedArticle[];
  /** By slug, in no order that means anything. */
  readonly entries: Readonly<Record<EntryKind, ReadonlyMap<string, Entry>>>;
  /** Null of a name that has no entry: unknown to the lexicon, or a person that one article only names. */
  readonly entryOf: (mention: Mention) => Entry | null;
  readonly articleAt: (address: string) => ArchivedArticle | undefined;
  readonly doubts: readonly Doubt[];
}
