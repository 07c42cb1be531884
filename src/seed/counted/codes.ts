/** Digits that are no figure: phone numbers («+964 770 123 4567») and sizes («1280×960»). */
import type { Range } from '../model.ts';
import type { DigitRun } from '../numerals/digit-runs.ts';
import type { Token } from '../view.ts';

/** The fewest digits of an international phone number (ITU-T E.164 has 15 at most, numbering plans 7 or 8 at least). */
const PHONE_DIGITS = 8;

/** Where such digits stand, as half-open stretches of token indexes. */
export function codesOf(tokens: readonly Token[], runs: readonly DigitRun[]): readonly Range[] {
  const codes: Range[] = [];
  for (const { first, next } of runs) {
    const phone = tokens[first - 1]?.text === '+' ? phoneAt(tokens, first - 1) : null;
    if (phone) codes.push(phone);
    if (isTimes(tokens[next]) && isGluedNumber(tokens[next + 1])) codes.push({ start: next - 1, end: next + 2 });
  }
  return codes;
}

function phoneAt(tokens: readonly Token[], plus: number): Range | null {
  let digits = 0;
  let end = plus + 1;
  if (!isGluedNumber(tokens[end])) return null;
  for (let token = tokens[end]; token && /^(?:\d+|[()-])$/.test(token.text); token = tokens[end]) {
    if (token.kind === 'number') digits += token.text.length;
    end++;
  }
  return digits >= PHONE_DIGITS ? { start: plus, end } : null;
}

function isGluedNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.glued;
}

function isTimes(token: Token | undefined): boolean {
  return token?.glued === true && /^[×xX*]$/.test(token.text);
}
