/** Sources: agencies, papers and broadcasters that the text cites as where it knows a thing from. */

import { creditsOf } from './credits.ts';
import { kindSet } from './kind-set.ts';
import { isOpening } from './marks.ts';
import { isAgain, type NameSpan, only } from './organisations.ts';
import { cliticsBefore, type Reading, type Readings } from './readings.ts';
import { hasPronoun } from './shapes.ts';
import { sourceNameAt } from './source-names.ts';
import { MAY_TELL, toldAt } from './told-sources.ts';

/** How many tokens may stand between what cites and what is cited. */
const REACH = 5;

const MAY_OPEN = kindSet(['source', 'source-head', ...MAY_TELL]);

/** Every cited source of a view, in order. */
export function sourcesOf(readings: Readings): readonly NameSpan[] {
  const found: NameSpan[] = [...creditsOf(readings).sources];
  for (let index = found.at(-1)?.to ?? 0; index < readings.tokens.length; index++) {
    if (!readings.may(index, MAY_OPEN) && readings.word(index) !== 'ل') continue;
    const span = headedAt(readings, index) ?? knownAt(readings, index) ?? toldAt(readings, index);
    if (!span || isAgain(readings, span, found.at(-1))) continue;
    found.push(span);
    index = span.to - 1;
  }
  return found;
}

/** «لوكالة (شفق نيوز)», «ذكرت صحيفة الشروق المصرية»: a head noun that is cited, and the name behind it. */
function headedAt(readings: Readings, index: number): NameSpan | null {
  const head = readings.at(index, 'source-head');
  if (!head) return null;
  // «قناة السويس», «وكالة الطاقة الذرية» are other things.
  if (readings.at(index, 'place') || readings.at(index, 'organisation')) return null;
  // «مراسل قناة الجزيرة»: somebody of it, not it.
  const told = head.prefix.endsWith('ل');
  if (readings.at(index - 1, 'source-member') || (!told && readings.at(index - 1, 'post'))) return null;
  const known = readings.at(index, 'source');
  const whole = known !== null && known.next > head.next;
  const sure = head.value.sure || isReceived(readings, index);
  const name = whole ? span(readings, index, known) : sourceNameAt(readings, head.next, sure);
  const marked = isOpening(readings.word(head.next)) && name !== null && name.entry !== null;
  return marked || told || isCited(readings, index) || isSaying(readings, head.next) ? name : null;
}

function span(readings: Readings, from: number, { next, prefix, value }: Reading<'source'>): NameSpan {
  return { from, to: next, clitics: cliticsBefore(readings.tokens[from], prefix), entry: only(value.keys) };
}

function knownAt(readings: Readings, index: number): NameSpan | null {
  const known = readings.at(index, 'source');
  if (!known) return null;
  const marked = isOpening(readings.word(index - 1));
  const before = marked ? index - 1 : index;
  // «لـ"العربي الجديد"»
  const told = /^[وف]?ل$/u.test(readings.word(before - 1));
  const cited = told || isCredited(readings, before);
  if (known.value.needs === 'cited') return isAccordingTo(readings, index, known) ? span(readings, index, known) : null;
  if (known.value.needs) {
    // «ذكرت "الجزيرة"»: in marks, and right behind what cites.
    const marksCited = marked && (isRightBehind(readings, before) || isBracketed(readings, index, known.next));
    return cited || marksCited || isToldThat(readings, index, known) ? span(readings, index, known) : null;
  }
  return cited || isCitedName(readings, before, known.next, known.prefix) ? span(readings, index, known) : null;
}

/** «وذكر الوالي للأناضول أن»: a verb of saying, whom it is said to, and what. */
function isToldThat(readings: Readings, index: number, { prefix, next }: Reading<'source'>): boolean {
  if (prefix !== 'ل' || !readings.at(next, 'that')) return false;
  for (let at = index - 1; at >= 0 && at >= index - 2 * REACH; at--) {
    if (readings.at(at, 'that') || /^[.؛:]$/u.test(readings.word(at))) return false;
    if (readings.at(at, 'verb')) return true;
  }
  return false;
}

/** «المصدر: الجزيرة» */
function isCredited(readings: Readings, before: number): boolean {
  return readings.word(before - 1) === ':' && readings.at(before - 2, 'credit') !== null;
}

/** «بحسب بيان», «وفقاً لبيان» */
function isAccordingTo(readings: Readings, index: number, { prefix }: Reading<'source'>): boolean {
  const to = readings.at(index - 1, 'according-to') ?? readings.at(index - 2, 'according-to');
  return to?.next === index && /^ل?$/u.test(prefix);
}

/** «بيان تلقته بوابة الفرات» */
function isReceived(readings: Readings, index: number): boolean {
  return hasPronoun(readings, index - 1) && readings.at(index - 1, 'published-by') !== null;
}

function isRightBehind(readings: Readings, before: number): boolean {
  return cites(readings, before - 1) || readings.at(before - 2, 'told-to')?.next === before;
}

function isCitedName(readings: Readings, index: number, next: number, prefix: string): boolean {
  return (
    /ل$/u.test(prefix) || isCited(readings, index) || isSaying(readings, next) || isBracketed(readings, index + 1, next)
  );
}

/** «(رويترز)», at either end of a block. */
function isBracketed(readings: Readings, from: number, next: number): boolean {
  const opens = readings.word(from - 1) === '(' && readings.word(next) === ')';
  return opens && (from <= 3 || next >= readings.tokens.length - 2);
}

function isSaying(readings: Readings, at: number): boolean {
  const closing = readings.tokens[at]?.kind === 'mark' && /["”»)]/u.test(readings.word(at)) ? at + 1 : at;
  return readings.word(closing) === ':' || readings.at(closing, 'verb') !== null;
}

/** A verb of reporting, «بحسب» or «في تصريح ل» not far before, in the same clause. */
function isCited(readings: Readings, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    if (/^[.،؛:!؟]$/u.test(readings.word(at))) return false;
    if (cites(readings, at)) return true;
  }
  return false;
}

function cites(readings: Readings, at: number): boolean {
  return (['verb', 'according-to', 'told-to', 'published-by'] as const).some((kind) => readings.at(at, kind));
}
