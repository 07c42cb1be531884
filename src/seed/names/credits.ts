/**
 * What stands before a report's first sentence, or alone above it: the place it comes from, the day, and whose it is
 * («بريدة - واس», «طوباس 8-11-2023 وفا-», «(السودان) (أ ف ب) -», «مسقط: «الشرق الجديد»»).
 */
import { monthAt } from '../calendar/month-at.ts';
import { viewMemory } from '../view-memory.ts';
import { isOpening, markedAt } from './marks.ts';
import { type NameSpan, only } from './name-span.ts';
import { isOrdinary, isOrdinaryDefinite, isVerbForm } from './ordinary.ts';
import type { Readings } from './readings.ts';
import type { SenseKind } from './senses.ts';
import { endsNames, hasArticle } from './shapes.ts';
import { latinEnd, sourceNameAt, tailedEnd } from './source-names.ts';
import { isNoPart, isTitle } from './told-sources.ts';

export interface Credits {
  readonly sources: readonly NameSpan[];
  /** First tokens of places, such as are other words too among them. */
  readonly places: ReadonlySet<number>;
}
interface Item extends NameSpan {
  /** `person`: two words that may be a man's name or a paper's. */
  readonly kind: 'place' | 'source' | 'unknown' | 'person' | 'other';
  /** A name that is another word too. */
  readonly unsure: boolean;
}

/** In tokens, the marks counted. */
const LONGEST = 20;
const NOTHING: Credits = { sources: [], places: new Set() };
const cache = viewMemory<Credits>();

/** The names of a view's opening; nothing where it has none. */
export function creditsOf(readings: Readings): Credits {
  const known = cache.get(readings.view);
  if (known) return known;
  const found = readCredits(readings);
  cache.set(readings.view, found);
  return found;
}

function readCredits(readings: Readings): Credits {
  if (!mayOpen(readings)) return NOTHING;
  const items: Item[] = [];
  let at = 0;
  while (at < LONGEST && at < readings.tokens.length) {
    if (isSeparator(readings, at)) {
      at++;
      continue;
    }
    const item = itemAt(readings, at, items);
    if (!item || !isSetOff(readings, item.to)) break;
    items.push(item);
    at = item.to;
  }
  return judged(readings, items, at >= readings.tokens.length);
}

/** One of the first tokens is a mark that may part a credit from what follows. */
function mayOpen({ tokens }: Readings): boolean {
  for (let at = 0; at < tokens.length && at < LONGEST; at++) {
    if (tokens[at]?.kind === 'mark' && PARTS.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

const PARTS = /^[-/|:(]$/u;
const SEPARATOR = /^[-/|:()،,+*«»"“”[\].]$/u;

function isSeparator(readings: Readings, at: number): boolean {
  return readings.tokens[at]?.kind === 'mark' && SEPARATOR.test(readings.word(at));
}

/** Behind an item stands a mark, the day, or nothing. */
function isSetOff(readings: Readings, at: number): boolean {
  const token = readings.tokens[at];
  return token?.kind !== 'word' || isSeparator(readings, at) || isDay(readings, at) || isDay(readings, at - 1);
}

/** «8», «تشرين الثاني», «2023م», «في 14 نوفمبر» */
function isDay(readings: Readings, at: number): boolean {
  const token = readings.tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.text === 'في') return readings.tokens[at + 1]?.kind === 'number';
  return readings.tokens[at - 1]?.kind === 'number' && /^[مه]$/u.test(token.text);
}

function itemAt(readings: Readings, at: number, before: readonly Item[]): Item | null {
  if (isDay(readings, at)) return other(at, at + 1);
  const month = readings.tokens[at - 1]?.kind === 'number' ? monthAt(readings.tokens, at, readings.lexicon) : null;
  if (month) return other(at, month.next);
  const credit = readings.at(at, 'credit-word');
  if (credit?.prefix === '' && isSetOff(readings, credit.next)) return other(at, credit.next);
  return knownAt(readings, at, before) ?? headedAt(readings, at) ?? unknownAt(readings, at);
}

function other(from: number, to: number): Item {
  return { kind: 'other', from, to, clitics: 0, entry: null, unsure: false };
}

/** «الرياض» is a city and a paper: the paper where a place stands before it. */
function knownAt(readings: Readings, at: number, before: readonly Item[]): Item | null {
  const place = whole(readings, at, 'place');
  const source = whole(readings, at, 'source');
  if (source?.value.needs === 'cited' || (!place && !source)) return null;
  const second = before.some(({ kind }) => kind === 'place');
  const kind = source && (!place || second || source.next > place.next) ? 'source' : 'place';
  const { value, next } = (kind === 'source' ? source : place) as NonNullable<typeof place>;
  return { kind, from: at, to: next, clitics: 0, entry: only(value.keys), unsure: value.needs !== undefined };
}

function whole(readings: Readings, at: number, kind: 'place' | 'source') {
  const reading = readings.at(at, kind);
  return reading?.prefix === '' && isSetOff(readings, reading.next) ? reading : null;
}

/** «وكالة النخيل» */
function headedAt(readings: Readings, at: number): Item | null {
  const head = readings.at(at, 'source-head');
  const name = head?.prefix === '' ? sourceNameAt(readings, head.next, true) : null;
  return name && { ...name, kind: 'source', unsure: false };
}

/** «نخيل نيوز», «صوت الأطلس», «شفق الجنوب», and any few words in marks behind a place: «مسقط: «الشرق الجديد»». */
function unknownAt(readings: Readings, at: number): Item | null {
  const marked = /[«"“]/u.test(readings.word(at - 1)) ? markedAt(readings.tokens, at - 1) : null;
  const to = marked && isDefiniteTitle(readings, marked.from, marked.to) ? marked.to : nameEnd(readings, at);
  if (to === null) return null;
  const unsure = marked !== null || isOrdinary(readings.word(at), readings.lexicon);
  const kind = marked === null && mayBePerson(readings, at, to) ? 'person' : 'unknown';
  return { kind, from: at, to, clitics: 0, entry: null, unsure };
}

/** «الشرق الجديد», «نيل اليوم»; «كارثة إنسانية» is said of the place. */
function isDefiniteTitle(readings: Readings, from: number, to: number): boolean {
  return isTitle(readings, from, to) && (hasArticle(readings.word(from)) || hasArticle(readings.word(to - 1)));
}

/** «هيثم الأحمد», not «شفق الجنوب». */
function mayBePerson(readings: Readings, at: number, to: number): boolean {
  if (!readings.at(at, 'given') || to !== at + 2 || !hasArticle(readings.word(at + 1))) return false;
  return !isOrdinaryDefinite(readings.word(at + 1), readings.lexicon) && !readings.at(at + 1, 'place');
}

const NO_FIRST: readonly SenseKind[] = [
  'person',
  'post',
  'rank',
  'organisation',
  'organisation-head',
  'definite-head',
  'place-head',
  'place-opener',
  'particle',
];

function nameEnd(readings: Readings, at: number): number | null {
  if (endsNames(readings, at)) return null;
  const tailed = latinEnd(readings, at) ?? tailedEnd(readings, at);
  if (tailed !== null) return tailed;
  const opens = readings.at(at, 'source-opener');
  if (opens?.prefix === '' && !isNoPart(readings, opens.next)) return opens.next + 1;
  const second = readings.word(at + 1);
  if (NO_FIRST.some((kind) => readings.at(at, kind)?.prefix === '')) return null;
  // «هيثم البدري» is a man
  if (!hasArticle(second) || /ي$/u.test(second) || isNoPart(readings, at + 1)) return null;
  return at + 2;
}

/** «شفق الجنوب», «عدن الساحل»: behind «بغداد -», where «أزمة السكن» stands too, the first word must be a name's. */
function isNamed(readings: Readings, { from, to, unsure }: Item): boolean {
  const pair = to === from + 2 && hasArticle(readings.word(to - 1)) && !isOpening(readings.word(from - 1));
  if (!pair || readings.at(from, 'source-opener')) return true;
  return (
    !unsure && (['given', 'given-or-word', 'place'] as const).some((kind) => readings.at(from, kind)?.prefix === '')
  );
}

/** Which of the items are names: each leans on another of the opening, or on marks of its own. */
function judged(readings: Readings, items: readonly Item[], isAll: boolean): Credits {
  const sources: NameSpan[] = [];
  const found = items.some(({ kind }) => kind === 'source');
  const placed = items.some(({ kind }) => kind === 'place');
  for (const [index, item] of items.entries()) {
    const day = items.slice(0, index).some(({ kind }) => kind === 'other');
    if (item.kind === 'source' && isSource(readings, item, placed || day)) sources.push(item);
    else if (!found && isNewSource(readings, item, placed && isAll)) sources.push(item);
  }
  const leans = sources.length > 0 || items.some(({ kind }) => kind === 'other');
  const places = leans ? items.filter(({ kind }) => kind === 'place').map(({ from }) => from) : [];
  return { sources, places: new Set(places) };
}

function isSource(readings: Readings, { from, to, unsure }: Item, beside: boolean): boolean {
  const mark = readings.word(to);
  if (mark === '،' || mark === ',' || mark === '.') return false;
  return !unsure || beside || (readings.word(from - 1) === '(' && mark === ')');
}

/** A source that the lexicon does not know: in a line of its own beside a place, or before «- أعلنت», «/ قال». */
function isNewSource(readings: Readings, item: Item, isAlone: boolean): boolean {
  const { kind, from, to, unsure } = item;
  if (kind !== 'unknown' && kind !== 'person') return false;
  if (kind === 'unknown' && isAlone && isNamed(readings, item)) return true;
  const mark = readings.word(to);
  if (from > 0 || ((unsure || kind === 'person') && mark !== '/')) return false;
  return /^[-/]$/u.test(mark) && isVerbForm(readings.word(to + 1), readings.lexicon);
}
