/** Where a person's name ends: given names, بن and أبو, a family name. */
import { only } from './organisations.ts';
import { cliticsBefore, type Readings, type Span } from './readings.ts';
import { endsNames, hasArticle, looksLikeAdjective } from './shapes.ts';

export interface PersonName extends Span {
  readonly entry: string | null;
  /** How many names it is made of: «مقداد الموسوي» has two. */
  readonly parts: number;
  /** `known`: in the lexicon; `given`: opens with a given name; `word`: with one that is a word too; `unknown`. */
  readonly opens: 'known' | 'given' | 'word' | 'unknown';
}

const MOST_PARTS = 5;

/** The name that starts at a token, whether or not it is sure to be one; null where none can. */
export function nameAt(readings: Readings, index: number): PersonName | null {
  const known = readings.at(index, 'person');
  if (known) {
    const clitics = cliticsBefore(readings.tokens[index], known.prefix);
    return {
      from: index,
      to: known.next,
      clitics,
      entry: only(known.value.keys),
      parts: known.next - index,
      opens: 'known',
    };
  }
  const opens = opening(readings, index);
  if (!opens) return null;
  const { to, parts } = extended(readings, firstEnd(readings, index));
  return { from: index, to, clitics: opens.clitics, entry: null, parts, opens: opens.kind };
}

function opening(readings: Readings, index: number): { kind: PersonName['opens']; clitics: number } | null {
  if (readings.tokens[index]?.kind !== 'word') return null;
  const given = readings.at(index, 'given');
  if (given) return { kind: 'given', clitics: given.prefix.length };
  if (isMotherOf(readings, index)) return { kind: 'word', clitics: 0 };
  if (isParticle(readings, index)) return endsNames(readings, index + 1) ? null : { kind: 'word', clitics: 0 };
  if (readings.at(index, 'given-or-word')?.prefix === '') {
    return hasDotlessYeh(readings, index) ? null : { kind: 'word', clitics: 0 };
  }
  return hasArticle(readings.word(index)) || !isUnknown(readings, index) ? null : { kind: 'unknown', clitics: 0 };
}

/** «على» is a preposition where «علي» is a man, though they fold to the same letters. */
function hasDotlessYeh({ view, tokens }: Readings, index: number): boolean {
  const token = tokens[index];
  return token?.text === 'علي' && view.source.slice(view.range(token.start, token.end).start).startsWith('على');
}

function isParticle(readings: Readings, at: number): boolean {
  return readings.at(at, 'particle')?.prefix === '';
}

/** «تقول أم أحمد»; elsewhere «أم» is "or". */
function isMotherOf(readings: Readings, index: number): boolean {
  return readings.word(index) === 'ام' && isGivenName(readings, index + 1) && readings.at(index - 1, 'verb') !== null;
}

/** The first name may be of two words: «عبد الله», «أبو بكر». */
function firstEnd(readings: Readings, index: number): number {
  const two = isMotherOf(readings, index) || (isParticle(readings, index) && !readings.at(index, 'given'));
  return two ? index + 2 : index + 1;
}

function extended(readings: Readings, start: number): { to: number; parts: number } {
  let to = start;
  let parts = 1;
  while (parts < MOST_PARTS) {
    const next = partEnd(readings, to, parts);
    if (next === null) break;
    const family = hasArticle(readings.word(to)) && !readings.at(to, 'given');
    to = next;
    parts++;
    if (family) break;
  }
  return { to, parts };
}

function partEnd(readings: Readings, at: number, parts: number): number | null {
  const word = readings.word(at);
  if (isParticle(readings, at)) return particleEnd(readings, at);
  if (word === 'الله' || word === 'الدين') return at + 1;
  if (endsNames(readings, at)) return null;
  if (isGivenName(readings, at)) return at + 1;
  if (hasArticle(word)) return isFamily(readings, at) && (parts === 1 || goesOn(readings, at)) ? at + 1 : null;
  // «والوفد», «بالنتائج», «للعمل», «بحسرة» are no names.
  if (!isUnknown(readings, at) || /^(?:و|[بكف]ال|لل|ب.+ه$)/u.test(word) || hasPronoun(readings, at)) return null;
  if (parts === 1) return at + 1;
  return parts === 2 && isBoundary(readings, at + 1) ? at + 1 : null;
}

/** «حديثه», «بيانها»: his and her things are nobody's family; «حمزة», which folds alike, may be. */
function hasPronoun({ view, tokens }: Readings, at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.length < 4) return false;
  if (/(?:ها|هم|هما|هن)$/u.test(token.text)) return true;
  const { start, end } = view.range(token.start, token.end);
  return token.text.endsWith('ه') && /ه\p{M}*$/u.test(view.source.slice(start, end));
}

/** «شياع السوداني»: behind a word that may be the family already, only a nisba before a stop; «هاغاري العملية» is none. */
function goesOn(readings: Readings, at: number): boolean {
  const nisba = readings.word(at).endsWith('ي');
  const isLast = isBoundary(readings, at + 1);
  if (isParticle(readings, at - 2) || isParticle(readings, at - 1)) return nisba;
  // «محمد خالد المبارك،» but «أبلغ محمد خالد الحكومة أمس»
  if (isGivenName(readings, at - 1)) return nisba || (isLast && readings.at(at + 1, 'ends') === null);
  return nisba && isLast;
}

function isGivenName(readings: Readings, at: number): boolean {
  return readings.at(at, 'given')?.prefix === '' || readings.at(at, 'given-or-word')?.prefix === '';
}

/** بن takes along what it opens: «بن عبد العزيز». */
function particleEnd(readings: Readings, at: number): number | null {
  const next = isParticle(readings, at + 1) ? at + 2 : at + 1;
  if (readings.tokens[next]?.kind !== 'word') return null;
  return endsNames(readings, next) ? null : next + 1;
}

const NO_FAMILY = [
  'post',
  'organisation-head',
  'definite-head',
  'organisation',
  'place',
  'portfolio',
  'adjective',
  'ends',
] as const;

function isFamily(readings: Readings, at: number): boolean {
  if (readings.at(at, 'demonym')) return true;
  return (
    !NO_FAMILY.some((kind) => readings.at(at, kind)?.prefix === '') ||
    (looksLikeAdjective(readings.word(at)) && isFamilyEnd(readings, at))
  );
}

/** «الرئيسي», «الدولي» are adjectives; behind a given name and before a stop they may still be a family. */
function isFamilyEnd(readings: Readings, at: number): boolean {
  return !readings.at(at, 'adjective') && !readings.at(at, 'post') && isBoundary(readings, at + 1);
}

const KNOWN = [
  'post',
  'rank',
  'organisation-head',
  'definite-head',
  'organisation',
  'place',
  'place-head',
  'source',
  'source-head',
  'portfolio',
  'adjective',
  'ends',
  'demonym',
  'unnamed',
  'statement',
  'titled',
  'according-to',
  'told-to',
] as const;

/** A word that means nothing else here, as far as the lexicon knows. */
export function isUnknown(readings: Readings, at: number): boolean {
  return readings.word(at).length > 1 && !endsNames(readings, at) && !KNOWN.some((kind) => readings.at(at, kind));
}

/** Where a name must have ended: a mark, the end, a preposition, «إنّ». */
export function isBoundary(readings: Readings, at: number): boolean {
  const token = readings.tokens[at];
  return token?.kind !== 'word' || readings.at(at, 'that') !== null || readings.at(at, 'ends') !== null;
}
