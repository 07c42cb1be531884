/** Stretches of time: «3 أيام», «يومين», «ساعة ونصف», «سنتين و3 أشهر». */
import type { Lexicon } from '../../lexicon/schema.ts';
import { numberWords } from '../numerals/number-words.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Token } from '../view.ts';
import { nounsOf, type TimeUnit } from './nouns.ts';

export interface DurationRead {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly next: number;
  readonly iso: string;
  /** True where it is one, told by nothing but the singular: «شهر». */
  readonly lone: boolean;
}
interface Part {
  readonly first: number;
  readonly next: number;
  readonly amount: number;
  readonly unit: TimeUnit;
  /** One, told by nothing but the singular: «ساعة». */
  readonly lone?: boolean;
}
type NumeralAt = (index: number) => Numeral | undefined;

/** Letters of ISO 8601 durations, largest first. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
/** «ونصف» of a year, a week, a day … in the next smaller unit. */
const SMALLER: Readonly<Record<string, readonly [letter: string, size: number]>> = {
  Y: ['M', 12],
  D: ['TH', 24],
  TH: ['TM', 60],
  TM: ['TS', 60],
};

/** The duration that starts at a token, several parts joined by «و» included; «ساعة» alone is lone. */
export function readDuration(
  tokens: readonly Token[],
  index: number,
  numeralAt: NumeralAt,
  lexicon: Lexicon,
): DurationRead | null {
  const parts: Part[] = [];
  for (let at = index; parts.length < 4; ) {
    const part = readPart(tokens, at, numeralAt, lexicon, parts.length > 0);
    if (!part || (parts.length > 0 && (part.lone || !isSmaller(part, parts.at(-1) as Part)))) break;
    parts.push(part);
    at = part.next;
  }
  const last = parts.pop();
  if (!last) return null;
  const whole = lessSome(tokens, last, numeralAt, lexicon);
  const iso = isoDuration([...parts, whole]);
  const lone = parts.length === 0 && whole.lone === true;
  return iso ? { first: index, next: whole.next, iso, lone } : null;
}

/** «ساعتين إلا ربعا», «ساعة إلا خمس دقائق» */
function lessSome(tokens: readonly Token[], part: Part, numeralAt: NumeralAt, lexicon: Lexicon): Part {
  if (tokens[part.next]?.text !== 'الا') return part;
  const at = part.next + 1;
  const text = tokens[at]?.text ?? '';
  const words = numberWords(lexicon);
  const share = words.get(text)?.fraction ?? words.get(text.replace(/ا$/u, ''))?.fraction;
  if (share !== undefined) return { ...part, amount: part.amount - share, next: at + 1, lone: false };
  const less = numeralAt(at) && readPart(tokens, at, numeralAt, lexicon, false);
  const [letter, size] = SMALLER[part.unit.iso] ?? [];
  if (!less || less.unit.iso !== letter || !size) return part;
  return { ...part, amount: part.amount - less.amount / size, next: less.next, lone: false };
}

function isSmaller(part: Part, than: Part): boolean {
  return (
    Number.isInteger(than.amount) && ORDER.indexOf(part.unit.iso) > ORDER.indexOf(than.unit.iso) && than.unit.size === 1
  );
}

function readPart(
  tokens: readonly Token[],
  index: number,
  numeralAt: NumeralAt,
  lexicon: Lexicon,
  joined: boolean,
): Part | null {
  const numeral = numeralAt(index) ?? (joined && tokens[index]?.text === 'و' ? numeralAt(index + 1) : undefined);
  if (joined && !numeral && !tokens[index]?.text.startsWith('و')) return null;
  if (numeral && joined && !numeral.joined) return null;
  if (!numeral) return readWordPart(tokens, index, lexicon);
  const shares = numberWords(lexicon).get(tokens[numeral.next]?.text ?? '')?.fractions;
  if (shares !== undefined) return sharesPart(tokens, index, numeral, shares, lexicon);
  const time = timeAt(tokens, numeral.next, lexicon);
  if (!time || time.number === 'two' || numeral.value < 0) return null;
  return withFraction(tokens, { first: index, next: time.next, amount: numeral.value, unit: time.unit }, lexicon);
}

/** «ثلاثة أرباع الساعة» */
function sharesPart(
  tokens: readonly Token[],
  first: number,
  { value, next }: Pick<Numeral, 'value' | 'next'>,
  share: number,
  lexicon: Lexicon,
): Part | null {
  const match = nounsOf(lexicon).nouns.longestAt(tokens, next + 1, { clitics: true });
  if (match?.value.sense.kind !== 'time' || match.value.number !== 'one' || !/^(?:ال)?$/u.test(match.prefix))
    return null;
  return { first, next: match.next, amount: value * share, unit: match.value.sense.time };
}

const ONE = /^واحد[اه]?$/u;
// «خلال اليومين الماضيين»
const DEFINITE_DUAL = /^ال.+[يا]ن$/u;

/** «يومين», «ساعة ونصف الساعة», «نصف ساعة», «ربع قرن». */
function readWordPart(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  const text = tokens[index]?.text ?? '';
  const words = numberWords(lexicon);
  const shares = words.get(tokens[index + 1]?.text ?? '')?.fractions;
  if (shares !== undefined) {
    const value = words.get(text)?.unit ?? words.get(text.replace(/^[وبل]/u, ''))?.unit;
    return value === undefined ? null : sharesPart(tokens, index, { value, next: index + 1 }, shares, lexicon);
  }
  const share = words.get(text)?.fraction ?? words.get(text.replace(/^[وبل]/u, ''))?.fraction;
  if (share !== undefined) {
    const time = timeAt(tokens, index + 1, lexicon);
    return time?.number === 'one' ? { first: index, next: time.next, amount: share, unit: time.unit } : null;
  }
  const match = nounsOf(lexicon).nouns.longestAt(tokens, index, { clitics: true });
  if (match?.value.sense.kind !== 'time' || match.value.number === 'plural') return null;
  const two = match.value.number === 'two';
  const definite = /(?:ال|لل)/u.test(match.prefix);
  if (definite && !(two && DEFINITE_DUAL.test(tokens[match.next]?.text ?? ''))) return null;
  const part = { first: index, next: match.next, amount: two ? 2 : 1, unit: match.value.sense.time };
  const one = !two && ONE.test(tokens[match.next]?.text ?? '');
  if (one) return { ...part, next: match.next + 1 };
  const whole = withFraction(tokens, part, lexicon);
  // «عقد من الزمن» is ten years; «عقد» alone a contract too.
  const told = two || whole.next > part.next || (match.next > index + 1 && part.unit.size > 1);
  return told ? whole : { ...whole, lone: true };
}

function timeAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
  const match = nounsOf(lexicon).nouns.longestAt(tokens, index);
  if (match?.value.sense.kind !== 'time') return null;
  return { unit: match.value.sense.time, number: match.value.number, next: match.next };
}

/** «… ونصف», «… ونصف العام». */
function withFraction(tokens: readonly Token[], part: Part, lexicon: Lexicon): Part {
  const text = tokens[part.next]?.text ?? '';
  const apart = text === 'و' ? 1 : 0;
  const word = apart ? (tokens[part.next + 1]?.text ?? '') : text.slice(1);
  const share = text.startsWith('و') ? numberWords(lexicon).get(word)?.fraction : undefined;
  if (share === undefined) return part;
  const next = part.next + 1 + apart;
  const match = nounsOf(lexicon).nouns.longestAt(tokens, next, { clitics: true });
  const sense = match?.value.sense;
  if (sense?.kind === 'time' && sense.key !== part.unit.key) return part;
  const repeated = sense?.kind === 'time' && /^(?:ال)?$/u.test(match?.prefix ?? '-');
  return { ...part, amount: part.amount + share, next: repeated && match ? match.next : next };
}

/** ISO 8601, in the units that the text names: «48 ساعة» is PT48H. */
function isoDuration(parts: readonly Part[]): string | null {
  const amounts = new Map<string, number>();
  for (const { amount, unit } of parts) {
    const [whole, rest] = split(amount * unit.size, unit.iso);
    amounts.set(unit.iso, (amounts.get(unit.iso) ?? 0) + whole);
    if (rest) amounts.set(rest.letter, (amounts.get(rest.letter) ?? 0) + rest.amount);
  }
  const written = (clock: boolean): string =>
    ORDER.filter((letter) => letter.startsWith('T') === clock && (amounts.get(letter) ?? 0) > 0)
      .map((letter) => `${amounts.get(letter)}${letter.replace('T', '')}`)
      .join('');
  const [days, time] = [written(false), written(true)];
  return days || time ? `P${days}${time ? `T${time}` : ''}` : null;
}

/** 1.5 years are 1 year and 6 months; what does not come out whole stays a decimal (ISO 8601 allows it). */
function split(amount: number, letter: string): [whole: number, rest: { letter: string; amount: number } | null] {
  const smaller = SMALLER[letter];
  const whole = Math.floor(amount);
  if (whole === amount || !smaller) return [Number(amount.toPrecision(12)), null];
  const rest = Number(((amount - whole) * smaller[1]).toPrecision(12));
  return Number.isInteger(rest)
    ? [whole, { letter: smaller[0], amount: rest }]
    : [Number(amount.toPrecision(12)), null];
}
