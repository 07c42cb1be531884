/** Numbers in digits as they stand in a text: behind clitics, in parentheses, with a sign. */
import type { Token } from '../view.ts';
import type { Numeral } from './numeral.ts';
import { type Reading, type ReadNumber, readNumber } from './read-numeral.ts';

// «وبالـ» «لل» «و» before a figure in digits.
const GLUED_CLITICS = /^(?<and>[وف]?)(?:لل|[بلك]?(?<the>ال)?)$/u;
/** The number in digits, with or without parentheses, clitics and sign, that starts at a token. */
export function figureAt(reading: Reading, index: number): Numeral | null {
  const { tokens } = reading;
  const number = readNumber(reading, index, '') ?? readEnclosedNumber(reading, index);
  if (!number) return null;
  const enclosed = tokens[index]?.text === '(';
  const digitAt = enclosed ? index + 1 : index;
  const digits = number.form === 'digits' ? (reading.digitsAt(digitAt)?.digits ?? null) : null;
  const before = gluedBefore(tokens, index);
  if (before === null) return null;
  const numeral = { ...number, enclosed, digits, joined: before.joined, definite: before.definite };
  if (isNegative(tokens, index, number.next)) return { ...numeral, value: -number.value, first: index - 1 };
  const point = leadingPoint(tokens, index, digits);
  return point === null ? { ...numeral, first: before.first } : { ...numeral, value: point, first: index - 1 };
}

/** «(3 آلاف)»: a whole number of several words in parentheses. */
function readEnclosedNumber(reading: Reading, index: number): ReadNumber | null {
  const inner = reading.tokens[index + 1];
  if (reading.tokens[index]?.text !== '(' || !inner || inner.text === '(') return null;
  const number = readNumber(reading, index + 1, inner.text);
  return number && reading.tokens[number.next]?.text === ')' ? { ...number, next: number.next + 1 } : null;
}

/** What is glued to a figure's front: clitics belong to it; letters of another kind make it a name («إف-16», «F16»). */
function gluedBefore(
  tokens: readonly Token[],
  index: number,
): { first: number; joined: boolean; definite: boolean } | null {
  const plain = { first: index, joined: tokens[index - 1]?.text === 'و', definite: false };
  if (!tokens[index]?.glued)
    return /^[وفبكل]?ال$/u.test(tokens[index - 1]?.text ?? '')
      ? { first: index - 1, joined: false, definite: true }
      : plain;
  const before = tokens[index - 1];
  if (before?.kind === 'word') {
    const groups = GLUED_CLITICS.exec(before.text)?.groups;
    if (groups)
      return {
        first: index - 1,
        joined: groups['and'] === 'و',
        definite: before.text.endsWith('ال') || before.text.endsWith('لل'),
      };
    if (!/\p{Script=Arabic}/u.test(before.text)) return null;
    return tokens[index]?.text === '(' ? plain : { ...plain, first: index - 1 };
  }
  if (before?.text === '-') return before.glued && isPartOfName(tokens[index - 2]) ? null : plain;
  if (before?.text === '+' || before?.text === '.') return before.glued ? null : plain;
  return /^[#@_&*=/\\]$/.test(before?.text ?? '') ? null : plain;
}

/** «إف-16»; «بـ-5» is a number below nought. */
function isPartOfName(token: Token | undefined): boolean {
  return token?.kind === 'word' && !GLUED_CLITICS.test(token.text);
}

/** «.5 مليون» */
function leadingPoint(tokens: readonly Token[], index: number, digits: string | null): number | null {
  const point = tokens[index - 1];
  return point?.text === '.' && !point.glued && tokens[index]?.glued && digits ? Number(`0.${digits}`) : null;
}

/** «-5», «(-5)», «%-5»: the dash glued to the figure; at the start of a longer text it is a bullet. */
function isNegative(tokens: readonly Token[], index: number, next: number): boolean {
  const dash = tokens[index - 1];
  if (dash?.text !== '-' || tokens[index]?.kind !== 'number') return false;
  if (dash.index === 0) return next === tokens.length || /^[%$€£]$/.test(tokens[next]?.text ?? '');
  const before = tokens[dash.index - 1];
  if (!tokens[index]?.glued || before?.kind === 'number') return false;
  if (!dash.glued || before?.text === '(') return true;
  // «15%-20%» is a range.
  if (before?.text === '%') return tokens[dash.index - 2]?.kind !== 'number';
  return before?.kind === 'word' && GLUED_CLITICS.test(before.text);
}
