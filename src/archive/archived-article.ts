/** One article as the archive keeps it: cut into sentences, each with what it tells. */
import { blockText } from '../article/block-text.ts';
import { displayText } from '../article/display.ts';
import { isNameFact, speakerLabel, writtenName } from '../article/labels/names.ts';
import type { Day as DayFact, Figure as FigureFact, Name } from '../article/margin.ts';
import { arabicTexts, readingMinutes } from '../article/reading-time.ts';
import { placeOf } from '../article/surroundings.ts';
import { titleOf } from '../article/title.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import type { Article, Block, Fact, FactId, Quotation as QuotationFact, Range } from '../seed/model.ts';
import type { Edition } from '../segments/edition.ts';
import { type Reading, readingOf, toldWords } from '../segments/reading.ts';
import { englishSentence } from './english-sentence.ts';
import type { ArchivedArticle, Mention, Quotation, Sentence, Told } from './model.ts';
import { sentenceRanges } from './sentence-ranges.ts';

/** Who the seed is; the loader knows. */
export type SeedName = Pick<ArchivedArticle, 'id' | 'address' | 'file'>;

/** Sentences and what they tell know one another, so that one is there before the other is complete. */
type Draft<T> = { -readonly [Field in keyof T]: T[Field] };

interface Scene {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly reading: Reading | null;
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly mentions: Map<FactId, Mention>;
}

/** Takes nothing of the article along but the text of its sentences and its facts. */
export function archivedArticle(
  { id, address, file }: SeedName,
  article: Article,
  lexicon: Lexicon,
  edition: Edition | null,
): ArchivedArticle {
  const reading = edition && readingOf({ article, lexicon, lang: 'en' }, edition, new Set());
  const archived: Draft<ArchivedArticle> = {
    id,
    address,
    file,
    title: titleOf(article),
    english: edition?.frontMatter.title ?? null,
    published: article.published,
    minutes: {
      ar: readingMinutes('ar', arabicTexts(article)),
      en:
        edition &&
        readingMinutes(
          'en',
          edition.segments.map(({ text }) => text),
        ),
    },
    sentences: NONE,
  };
  const facts = new Map(article.facts.map((fact) => [fact.id, fact]));
  const scene: Scene = { article, lexicon, reading, facts, mentions: new Map() };
  const byBlock = Map.groupBy(article.facts, ({ block }) => block);
  const drafts = article.blocks.flatMap((block) => draftsOf(block, byBlock.get(block.id) ?? [], archived, scene));
  // A quotation may be somebody's who is named in a later sentence.
  for (const { sentence, facts: told } of drafts) {
    const spoken = told.filter((fact) => fact.kind === 'quotation');
    sentence.quotations = exact(spoken.map((fact) => quotationOf(fact, sentence, scene)));
  }
  archived.sentences = drafts.map(({ sentence }) => sentence);
  return archived;
}

const NONE: readonly never[] = [];

/** The lists of most sentences are empty: they have one between them. */
function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}

interface Drafted {
  readonly sentence: Draft<Sentence>;
  readonly facts: readonly Fact[];
}

function draftsOf(block: Block, facts: readonly Fact[], article: ArchivedArticle, scene: Scene): readonly Drafted[] {
  const kept = facts.filter(({ kind }) => kind !== 'number' && kind !== 'ordinal');
  if (kept.length === 0) return [];
  const ranges = sentenceRanges(block.text);
  const byRange = Map.groupBy(kept, ({ start }) => ranges.findLast((range) => range.start <= start) ?? ranges[0]);
  return ranges.flatMap((range) => {
    const told = byRange.get(range);
    return told ? [{ sentence: draftOf(block, range, told, article, scene), facts: told }] : [];
  });
}

function draftOf(
  block: Block,
  range: Range,
  facts: readonly Fact[],
  article: ArchivedArticle,
  scene: Scene,
): Draft<Sentence> {
  const text = block.text.slice(range.start, range.end);
  const ids = new Set(facts.map(({ id }) => id));
  const english = scene.reading && englishSentence(scene.reading, block.id, ids);
  const sentence: Draft<Sentence> = {
    article,
    block: block.id,
    start: range.start,
    text,
    english,
    mentions: NONE,
    figures: NONE,
    quotations: NONE,
    days: NONE,
  };
  const places = facts.filter((fact) => fact.kind === 'place');
  sentence.mentions = exact(facts.filter(isNameFact).map((fact) => mentionOf(fact, sentence, scene)));
  sentence.days = exact(facts.filter(isDay).map((fact) => ({ ...toldOf(fact, sentence), fact })));
  sentence.figures = exact(
    facts.filter(isFigure).map((fact) => {
      const place = placeOf(fact, block.text, places);
      return { ...toldOf(fact, sentence), fact, place: (place && scene.mentions.get(place.id)) ?? null };
    }),
  );
  return sentence;
}

/** Where it stands in the sentence; what goes on behind its end (a quotation of several) is cut there. */
function toldOf({ id, start, end }: Fact, sentence: Sentence): Told {
  return {
    id,
    sentence,
    start: start - sentence.start,
    end: Math.min(end - sentence.start, sentence.text.length),
  };
}

function mentionOf(fact: Name, sentence: Sentence, scene: Scene): Mention {
  const fullest = 'same' in fact && fact.same ? (scene.facts.get(fact.same) as Name | undefined) : undefined;
  const role = fact.kind === 'person' && fact.role ? sentenceWords(sentence, fact.role) : null;
  const mention: Mention = {
    ...toldOf(fact, sentence),
    kind: fact.kind,
    key: fullest?.entry ?? fact.entry,
    fullest: fullest?.id ?? fact.id,
    name: oneLine(writtenName(fact, scene)),
    role: role || null,
  };
  scene.mentions.set(fact.id, mention);
  return mention;
}

function quotationOf(fact: QuotationFact, sentence: Sentence, scene: Scene): Quotation {
  const { article, lexicon, mentions, reading } = scene;
  const named = (speaker: QuotationFact['speaker']): Mention | null =>
    (typeof speaker === 'string' ? mentions.get(speaker) : null) ?? null;
  return {
    ...toldOf(fact, sentence),
    fact,
    words: oneLine(blockText(article, fact.block, fact.quote)),
    english: reading && toldWords(reading, fact.id),
    speaker: named(fact.speaker),
    via: named(fact.via),
    speakerLabel: {
      ar: speakerLabel(fact, { article, lexicon, lang: 'ar' }),
      en: speakerLabel(fact, { article, lexicon, lang: 'en' }),
    },
  };
}

/** A stretch of the sentence's block as one line; '' where it lies outside the sentence. */
function sentenceWords({ text, start }: Sentence, range: Range): string {
  return oneLine(text.slice(Math.max(0, range.start - start), Math.max(0, range.end - start)));
}

function oneLine(text: string): string {
  return displayText(text).replace(/ +/g, ' ').trim();
}

function isDay(fact: Fact): fact is DayFact {
  return fact.kind === 'date' || fact.kind === 'date-range';
}

const FIGURES: ReadonlySet<Fact['kind']> = new Set(['quantity', 'range', 'percentage', 'money', 'duration', 'age']);

function isFigure(fact: Fact): fact is FigureFact {
  return FIGURES.has(fact.kind);
}
