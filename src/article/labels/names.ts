/** What people, organisations, places, sources and quotations are called in a language. */
import { t } from '../../i18n/index.ts';
import { folded } from '../../seed/fold.ts';
import type { Article, BlockId, Fact, FactOfKind, Person, Quotation } from '../../seed/model.ts';
import { blockText } from '../block-text.ts';
import { displayText } from '../display.ts';
import { entryName } from '../entries.ts';
import { factById } from '../fact-by-id.ts';
import type { Label, LabelContext, LabelPart } from '../label.ts';
import { composedOrganisation } from '../organisation-english.ts';
import { englishRole } from '../roles.ts';

export type NameFact = FactOfKind<'person' | 'organisation' | 'place' | 'source'>;

/**
 * A name alone: its usual form where the lexicon knows it, else as the text writes it, in Arabic. A short form of a
 * name has the label of the fullest.
 */
export function nameLabel(fact: NameFact, context: LabelContext): Label {
  const full = fullest(fact, context);
  const known = full.entry && entryName(context.lexicon, full.kind, full.entry);
  const words = writtenName(full, context);
  if (context.lang === 'ar') return [arabic(known && full.kind !== 'person' ? known.ar : words)];
  if (known) return [english(known.en)];
  const composed = full.kind === 'organisation' ? composedOrganisation(words, context.lexicon) : null;
  return [composed ? english(composed) : arabic(words)];
}

/** A person's rank and post; null where the text tells none. In English the whole stays Arabic where a part is not known. */
export function roleLabel(person: Person, context: LabelContext): Label | null {
  const words = roleWords(fullest(person, context), context);
  return words === null ? null : roleWordsLabel(words, context);
}

/** The same of the words alone. */
export function roleWordsLabel(words: string, { lang, lexicon }: Pick<LabelContext, 'lang' | 'lexicon'>): Label {
  const role = lang === 'en' ? englishRole(words, lexicon) : null;
  return [role ? english([role.rank, role.post].filter(Boolean).join(', ')) : arabic(words)];
}

/** Who says a quotation: a name with its role, or the words that tell of the speaker. */
export function speakerLabel({ speaker }: Quotation, context: LabelContext): Label {
  if (speaker === null) return [{ text: t(context.lang, 'who.unattributed'), lang: context.lang }];
  if (typeof speaker !== 'string') return wordsLabel(blockText(context.article, speaker.block, speaker), context);
  const fact = factById(context.article, speaker);
  if (!fact || !isNameFact(fact)) return [{ text: t(context.lang, 'who.unattributed'), lang: context.lang }];
  return fact.kind === 'person' ? personLabel(fact, context) : nameLabel(fact, context);
}

/** Who carried a quotation; null where the text names nobody. */
export function viaLabel({ via }: Quotation, context: LabelContext): Label | null {
  if (via === null) return null;
  if (typeof via !== 'string') return wordsLabel(blockText(context.article, via.block, via), context);
  const fact = factById(context.article, via);
  return fact && isNameFact(fact) ? nameLabel(fact, context) : null;
}

function personLabel(fact: Person, context: LabelContext): Label {
  const name = nameLabel(fact, context);
  const person = fullest(fact, context);
  const words = roleWords(person, context);
  if (words === null) return name;
  if (context.lang === 'ar') return [arabic(`${words} ${name[0]?.text ?? ''}`)];
  const role = englishRole(words, context.lexicon);
  if (!role) return [...name, english(' ('), arabic(words), english(')')];
  // «الملك محمد السادس» is King Mohammed VI by name.
  const titled = role.rank !== null && name[0]?.text.startsWith(role.rank);
  const before = role.rank && !titled ? [english(`${role.rank} `)] : [];
  const behind = role.post ? [english(`, ${role.post}`)] : [];
  return joined([...before, ...name, ...behind]);
}

function wordsLabel(words: string, { lang, lexicon }: LabelContext): Label {
  if (lang === 'ar') return [arabic(words)];
  const role = englishRole(words, lexicon);
  if (!role) return [arabic(words)];
  // «الوزير»: one that the text has told of.
  const the = folded(words).startsWith('ال') ? 'the ' : '';
  return [english(the + [role.rank, role.post].filter(Boolean).join(', '))];
}

/** The fact with the fullest name of the person or the organisation. */
function fullest<F extends NameFact>(fact: F, { article }: LabelContext): F {
  const same = 'same' in fact && fact.same ? factById(article, fact.same) : undefined;
  return same?.kind === fact.kind ? (same as F) : fact;
}

// What one letter of the Arabic Presentation Forms-B holds both of: a preposition's lam and the alif that a name begins with
const LAM_ALIF = /^[\ufef5-\ufefc]/;

/** The name as the text writes it; behind «لل» the alif that is not written comes back, and of «ﻷوروبا» the lam goes. */
export function writtenName(fact: NameFact, { article, lexicon }: Omit<LabelContext, 'lang'>): string {
  const name = blockText(article, fact.block, fact.name);
  if (isBehindLamLam(article, fact.block, fact.name.start)) return `ال${name}`;
  const known = LAM_ALIF.test(name) && fact.entry ? entryName(lexicon, fact.kind, fact.entry) : undefined;
  if (!known || folded(known.ar).startsWith('ل')) return name;
  return (name[0] as string).normalize('NFKC').slice(1) + name.slice(1);
}

function roleWords(person: Person, { article }: LabelContext): string | null {
  if (!person.role) return null;
  const words = blockText(article, person.block, person.role);
  return isBehindLamLam(article, person.block, person.role.start) ? `ال${words}` : words;
}

/** A letter with its tashkeel, tatweel and what nobody sees takes up to so many UTF-16 code units. */
const LETTER = 8;

/** True of «للكاتب»: the alif of the article is not written. */
function isBehindLamLam(article: Article, block: BlockId, at: number): boolean {
  const before = blockText(article, block, { start: Math.max(0, at - 2 * LETTER), end: at });
  return !/\s$/u.test(before) && folded(before).endsWith('لل');
}

/** Words of the source, as they may be shown. */
function arabic(text: string): LabelPart {
  return { text: displayText(text), lang: 'ar' };
}

function english(text: string): LabelPart {
  return { text, lang: 'en' };
}

/** Neighbours of one language become one part. */
function joined(parts: readonly LabelPart[]): Label {
  const all: LabelPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.lang === part.lang) all[all.length - 1] = { text: last.text + part.text, lang: part.lang };
    else all.push(part);
  }
  return all;
}

export function isNameFact(fact: Fact): fact is NameFact {
  return fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'place' || fact.kind === 'source';
}

export const nameLabels = {
  quotation: speakerLabel,
  person: personLabel,
  organisation: nameLabel,
  place: nameLabel,
  source: nameLabel,
} as const;
