/** All stretches of time of a text, ages among them. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { datedTokens } from '../calendar/dates-of.ts';
import { numberWords } from '../numerals/number-words.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { perLexicon } from '../per-lexicon.ts';
import type { Token, View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { askedOnce } from '../words.ts';
import { freeNumerals } from './free-numerals.ts';
import { modifierBefore } from './modifiers.ts';
import { adjectiveAt } from './noun-after.ts';
import { nounsOf, timeForms } from './nouns.ts';
import { type DurationRead, readDuration } from './read-duration.ts';
import { type WordLists, wordLists } from './word-lists.ts';

interface Context {
  readonly lexicon: Lexicon;
  readonly published: string | null;
}

const read = viewMemory<{ readonly context: Context; readonly durations: readonly DurationRead[] }>();

/** In order, read once per view. */
export function durationsOf(view: View, context: Context): readonly DurationRead[] {
  const known = read.get(view);
  if (known?.context.lexicon === context.lexicon && known.context.published === context.published)
    return known.durations;
  const durations = scan(view, context);
  read.set(view, { context, durations });
  return durations;
}

function scan(view: View, context: Context): DurationRead[] {
  const found: DurationRead[] = [];
  const roleOf = durationWords(context.lexicon);
  const free = freeNumerals(view, context);
  if (free.length === 0 && !view.tokens.some((_, at) => mayStart(view.tokens, at, roleOf))) return found;
  const numerals: (Numeral | undefined)[] = new Array(view.tokens.length);
  for (const numeral of free) numerals[numeral.first] = numeral;
  const dated = datedTokens(view, context.lexicon, context.published);
  for (let at = 0; at < view.tokens.length; ) {
    if (dated[at] === 1 || (numerals[at] === undefined && !mayStart(view.tokens, at, roleOf))) {
      at++;
      continue;
    }
    const read = durationAt(view, at, numerals, context);
    // «136 مليونا عام 2045»
    const overDate = read !== null && dated[read.next - 1] === 1 && dated[read.next] === 1;
    if (read && !overDate) found.push(read);
    at = read?.next ?? at + 1;
  }
  return found;
}

function durationAt(
  view: View,
  at: number,
  numerals: readonly (Numeral | undefined)[],
  { lexicon }: Context,
): DurationRead | null {
  const numeral = numerals[at];
  const read = readDuration(view.tokens, at, (index) => numerals[index], lexicon);
  if (read) return read.lone && !isSpan(view, read, lexicon) ? null : read;
  return numeral?.definite ? definiteDuration(view, numeral, lexicon) : null;
}

/** What a word can be in a stretch of time; the sum of what it is. */
const FIRST = 1;
const SHARES = 2;

/** A fraction or a word for one or two stretches of time may come first; «أرباع» stands behind its number. */
const durationWords = perLexicon((lexicon): ((token: Token) => number) => {
  const words = numberWords(lexicon);
  const isTime = timeForms(lexicon);
  const asked = askedOnce((word) => {
    const first = isTime(word) || [0, 1].some((cut) => words.get(word.slice(cut))?.fraction !== undefined);
    return (first ? FIRST : 0) + (words.get(word)?.fractions === undefined ? 0 : SHARES);
  });
  return asked;
});

/** «نصف ساعة», «شهر», «ثلاثة أرباع الساعة»; behind a figure the noun is the figure's. */
function mayStart(tokens: View['tokens'], at: number, roleOf: (token: Token) => number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  const after = tokens[at + 1];
  if ((roleOf(token) & FIRST) === 0 && (after === undefined || (roleOf(after) & SHARES) === 0)) return false;
  return tokens[at - 1]?.kind !== 'number';
}

/** «لمدة شهر», «أكثر من عام», or the whole text; «خلال شهر رمضان» and «طوال يوم الجمعة» name one. */
function isSpan(view: View, { first, next }: DurationRead, lexicon: Lexicon): boolean {
  const { tokens } = view;
  if (first === 0 && next === tokens.length) return true;
  const lists = wordLists(lexicon);
  const led = modifierBefore(tokens, first, lists) !== null || endsBefore(tokens, first, lists);
  if (!led) return false;
  const after = tokens[next];
  if (!after || after.kind === 'mark') return true;
  if (after.kind === 'number' || /^[وفبلك]?(?:ال|لل)/u.test(after.text)) return false;
  return lists.notNouns.has(after.text) || /^[وبلف]./u.test(after.text) || adjectiveAt(tokens, next, lexicon) !== null;
}

/** «على مدى» right before a token. */
function endsBefore(tokens: View['tokens'], index: number, lists: WordLists): boolean {
  const spans = lists.phrases('spans');
  return [index - 2, index - 1].some(
    (first) => first >= 0 && spans.longestAt(tokens, first, { clitics: true })?.next === index,
  );
}

/** «الأيام الثلاثة», «السنوات الـ10». */
function definiteDuration(view: View, numeral: Numeral, lexicon: Lexicon): DurationRead | null {
  const at = numeral.first - 1;
  const match = nounsOf(lexicon).nouns.longestAt(view.tokens, at, { clitics: true });
  if (match?.next !== numeral.first || match.value.sense.kind !== 'time' || match.value.number !== 'plural')
    return null;
  if (!/(?:ال|لل)$/u.test(match.prefix)) return null;
  const { iso, size } = match.value.sense.time;
  const written = iso.startsWith('T') ? `PT${numeral.value * size}${iso.slice(1)}` : `P${numeral.value * size}${iso}`;
  return { first: at, next: numeral.next, iso: written, lone: false };
}
