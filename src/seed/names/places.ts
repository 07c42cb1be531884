/** Places: those the lexicon knows, and what stands behind a head noun that opens a place's name («بلدة القرارة»). */

import { creditsOf } from './credits.ts';
import { kindSet } from './kind-set.ts';
import { openedAt } from './opened-places.ts';
import { isOrdinary, isOrdinaryDefinite } from './ordinary.ts';
import { type NameSpan, only } from './organisations.ts';
import { isUnknown } from './person-name.ts';
import { cliticsBefore, type Reading, type Readings } from './readings.ts';
import type { SenseKind } from './senses.ts';
import { endsNames, hasArticle, isAdverb, looksLikeAdjective, sourceOf } from './shapes.ts';

const MAY_BE = kindSet(['place', 'not-place']);
const MAY_OPEN = kindSet(['place-head']);

/** What was found last, and whether a head noun of several names leads it: «محافظات واسط وبابل». */
interface Before {
  readonly span: NameSpan | undefined;
  readonly countries: readonly string[];
  readonly many: boolean;
}

/** Every place of a view, in order. */
export function placesOf(readings: Readings): readonly NameSpan[] {
  const found: NameSpan[] = [];
  let many = false;
  let countries: readonly string[] = [];
  for (let index = 0; index < readings.tokens.length; index++) {
    if (!many && !readings.may(index, MAY_BE) && !readings.may(index - 1, MAY_OPEN)) continue;
    const none = readings.at(index, 'not-place');
    if (none) {
      index = none.next - 1;
      continue;
    }
    const before: Before = { span: found.at(-1), countries, many };
    const span = knownAt(readings, index, before) ?? openedAt(readings, index) ?? furtherAt(readings, index, before);
    if (!span) continue;
    countries = span.entry === null ? countries : (readings.at(index, 'place')?.value.countries ?? []);
    many = headBefore(readings, index)?.many ?? (many && isListed(readings, index, before));
    found.push(span);
    index = span.to - 1;
  }
  return found;
}

/** «مديريات حيس وزبيد والتحيتا»: a further name that the lexicon does not know. */
function furtherAt(readings: Readings, index: number, before: Before): NameSpan | null {
  const word = readings.word(index);
  if (!before.many || before.span?.to !== index || !/^وال.{3}/u.test(word) || !isUnknown(readings, index)) return null;
  const ordinary =
    isOrdinaryDefinite(word.slice(1), readings.lexicon) || readings.means('place-common', [word.slice(1)]);
  return ordinary || /(?:ين|ون|ات)$/u.test(word) ? null : { from: index, to: index + 1, clitics: 1, entry: null };
}

function knownAt(readings: Readings, index: number, before: Before): NameSpan | null {
  const reading = readings.at(index, 'place');
  if (!reading || isMeasure(readings, index, reading) || isAdjective(readings, index, reading, before)) return null;
  if (isSpelledOtherwise(readings, index, reading)) return null;
  if (isLonger(readings, index, reading.next) || isTaken(readings, index, reading)) return null;
  const second = secondOfTwo(readings, index, reading, before);
  if (second) return second;
  if (!isSure(readings, index, reading, before)) return null;
  const clitics = cliticsBefore(readings.tokens[index], reading.prefix);
  return { from: index, to: reading.next, clitics, entry: only(reading.value.keys) };
}

/** «بقطر 5 سنتيمترات» */
function isMeasure(readings: Readings, index: number, { next }: Reading): boolean {
  return readings.tokens[next]?.kind === 'number' && readings.at(index, 'place-measure')?.next === next;
}

/** «الصحيفة السعودية», «قصفاً تركياً» and «اللون الرمادي» have the letters of a place and are adjectives. */
function isAdjective(readings: Readings, index: number, { next, prefix }: Reading, { span }: Before): boolean {
  if (next !== index + 1 || prefix !== '') return false;
  if (isAdverb(readings, index)) return true;
  const word = readings.word(index);
  const before = readings.word(index - 1);
  if (readings.at(index, 'demonym')?.value.definite) {
    return (hasArticle(before) && !isHolder(readings, index - 1)) || /[»”"]/u.test(before);
  }
  // «طريق القاهرة الإسكندرية»
  if (looksLikeAdjective(word)) return hasArticle(before) && !isHolder(readings, index - 1) && span?.to !== index;
  const accusative = word.endsWith('يا') && readings.means('demonym', [word.slice(0, -1)]);
  return accusative && /[^هنمل]ا$/u.test(before) && !readings.at(index - 1, 'place');
}

/** «زار الرئيس السعودية»: a man is no «سعودية». */
function isHolder(readings: Readings, at: number): boolean {
  const holder = readings.at(at, 'post') ?? readings.at(at, 'rank');
  return holder !== null && holder.next === at + 1 && !readings.word(at).endsWith('ه');
}

/** «نيويورك تايمز» and «جورجيا ميلوني» begin like places. */
function isLonger(readings: Readings, index: number, next: number): boolean {
  const source = readings.at(index, 'source');
  if (source && source.next > next && !source.value.needs) return true;
  return (readings.at(index, 'person')?.next ?? 0) > next;
}

/** «مستشفى جنين», «اتفاق الرياض», «بنك القاهرة»: the place is a part of another name. */
function isTaken(readings: Readings, index: number, { prefix, value }: Reading<'place'>): boolean {
  if (prefix !== '' || index === 0) return false;
  if (endsHere(readings, index, 'place-taker')) return true;
  if (value.keys[0] === value.countries?.[0] || headBefore(readings, index)) return false;
  return endsHere(readings, index, 'place-pact') || endsHere(readings, index, 'organisation-head');
}

function endsHere(readings: Readings, index: number, kind: SenseKind): boolean {
  return readings.at(index - 1, kind)?.next === index;
}

/** «الرياض وجدة»: behind another place that is و and «جدة», not «وجدة» in Morocco. */
function secondOfTwo(readings: Readings, index: number, { next, prefix }: Reading, { span }: Before): NameSpan | null {
  const word = readings.word(index);
  if (prefix !== '' || next !== index + 1 || span?.to !== index || !word.startsWith('و')) return null;
  const keys = readings.named('place', [word.slice(1)]);
  return keys && { from: index, to: next, clitics: 1, entry: only(keys) };
}

/** Whether a name that is another word too stands where only a place stands. */
function isSure(readings: Readings, index: number, reading: Reading<'place'>, before: Before): boolean {
  const { value, prefix, next } = reading;
  if (!value.needs) return !isSuffixed(readings, index, reading) || isBehind(readings, index, prefix, 'place-where');
  if (prefix === '' && headBefore(readings, index)) return true;
  if (isListed(readings, index, before) && (value.needs !== 'head' || before.many || isOfOneCountry(value, before))) {
    return true;
  }
  if (isGoverned(readings, index, prefix)) return true;
  if (isOwned(readings, next)) return false;
  if (opensList(readings, index, reading)) return true;
  // «صور اللبنانية»: no common noun without the article has an adjective with it.
  const country = readings.at(next, 'demonym')?.value;
  if (country?.definite && country.place !== undefined && value.countries?.includes(country.place)) return true;
  if (creditsOf(readings).places.has(index)) return true;
  if (value.needs === 'head' || isWrittenWithHeh(readings, next - 1)) return false;
  // «جدة - واس»: where a report comes from.
  if (index === 0 && readings.word(next) === '-') return true;
  if (value.needs === 'in') return prefix.endsWith('ب') || isBehind(readings, index, prefix, 'place-where');
  return /[بل]$/u.test(prefix) || isBehind(readings, index, prefix, 'place-cue');
}

/** «محافظ حمص», «والي الكاف»; «طريق دمشق حمص» */
function isGoverned(readings: Readings, index: number, prefix: string): boolean {
  if (prefix !== '') return false;
  const before = readings.word(index - 1);
  return (
    /^[وفبل]?(?:محافظ|والي|امير|حاكم|عمده|قايمقام)$/u.test(before) ||
    (readings.word(index - 2) === 'طريق' && readings.at(index - 1, 'place') !== null)
  );
}

/** «في الخوخة وحيس»: behind a preposition, and joined to a place of the same country. */
function opensList(readings: Readings, index: number, { value, prefix, next }: Reading<'place'>): boolean {
  const second = readings.at(next, 'place');
  if (second?.prefix !== 'و' || second.value.needs === 'head') return false;
  if (!/[بل]$/u.test(prefix) && !isBehind(readings, index, prefix, 'place-cue')) return false;
  return (value.countries ?? []).some((country) => second.value.countries?.includes(country));
}

/** «في صعدة وعمران والبيضاء» */
function isOfOneCountry({ countries = [] }: Reading<'place'>['value'], before: Before): boolean {
  return countries.some((country) => before.countries.includes(country));
}

function isBehind(readings: Readings, index: number, prefix: string, kind: SenseKind): boolean {
  return prefix === '' && readings.at(index - 1, kind)?.next === index;
}

/** The head noun right before a token. */
function headBefore(readings: Readings, index: number): Reading<'place-head'>['value'] | undefined {
  const head = readings.at(index - 1, 'place-head');
  return head?.next === index ? head.value : undefined;
}

/** «العراق وسورية»، «بغداد، وبابل»: a further place beside one. */
function isListed(readings: Readings, index: number, { span, many }: Before): boolean {
  const joined = readings.word(index).startsWith('و');
  if (span?.to === index) return joined;
  return span?.to === index - 1 && readings.word(index - 1) === '،' && (joined || many);
}

/** «زواره», «جربه» may be a noun or a verb with "his"; long names and those with the article are hardly anything else. */
function isSuffixed(readings: Readings, index: number, { next, prefix }: Reading): boolean {
  const length = readings.word(index).length - prefix.length;
  return next === index + 1 && length < 6 && !hasArticle(readings.word(index)) && isWrittenWithHeh(readings, index);
}

/** «في صور الأقمار», «على جدة الطفل»: no place has an ordinary noun for its owner; «في جدة الأحد» is no owner. */
function isOwned(readings: Readings, next: number): boolean {
  const word = readings.word(next);
  // «كابل بحري»
  if (/[^اع]ي$/u.test(word) && !readings.at(next, 'place-cue') && isOrdinary(word, readings.lexicon)) return true;
  if (!hasArticle(word) || looksLikeAdjective(word) || endsNames(readings, next)) return false;
  if (readings.at(next, 'demonym') || readings.at(next, 'place-lying')) return false;
  return isOrdinaryDefinite(word, readings.lexicon) || readings.at(next, 'place') !== null;
}

/**
 * «إطار» is no «أطار»; and «بابها» is a door of hers, not «بأبها». What a writer leaves off («اطار») may be either.
 */
function isSpelledOtherwise(readings: Readings, index: number, { value, prefix, next }: Reading<'place'>): boolean {
  if (!value.hamza) return false;
  const written = sourceOf(readings, index)
    .replace(/[\p{M}\u0640]/gu, '')
    .charAt(prefix.length);
  if (value.needs && /[أإآ]/u.test(written)) return written !== value.hamza;
  const short = next === index + 1 && readings.word(index).length - prefix.length <= 4;
  return short && /[بلك]$/u.test(prefix) && written === 'ا';
}

/** «جده» is a grandfather where «جدة» is a city: they fold alike. */
function isWrittenWithHeh(readings: Readings, at: number): boolean {
  return readings.word(at).endsWith('ه') && /ه\p{M}*$/u.test(sourceOf(readings, at));
}
