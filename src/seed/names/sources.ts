/** Sources: agencies, papers and broadcasters that the text cites as where it knows a thing from. */
import { isOpening, markedAt } from './marks.ts';
import { type NameSpan, only } from './organisations.ts';
import { cliticsBefore, type Readings } from './readings.ts';
import { endsNames, hasArticle } from './shapes.ts';

/** How many tokens may stand between what cites and what is cited. */
const REACH = 5;

/** Every cited source of a view, in order. */
export function sourcesOf(readings: Readings): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let index = 0; index < readings.tokens.length; index++) {
    if (!readings.has(index)) continue;
    const span = headedAt(readings, index) ?? knownAt(readings, index);
    if (!span) continue;
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
  const known = readings.at(index, 'source');
  // «مراسل قناة الجزيرة»: somebody of it, not it.
  const told = head.prefix.endsWith('ل');
  if (!told && readings.at(index - 1, 'post')) return null;
  if (readings.at(index - 1, 'source-member')) return null;
  const cited = told || isCited(readings, index) || isSaying(readings, head.next);
  if (!cited) return null;
  if (known && known.next > head.next) return span(readings, index, known.next, known.prefix, only(known.value.keys));
  const marked = markedAt(readings.tokens, head.next);
  if (marked) return span(readings, marked.from, marked.to, '', entryOf(readings, marked.from, marked.to));
  return named(readings, head.next);
}

function span(readings: Readings, from: number, to: number, prefix: string, entry: string | null): NameSpan {
  return { from, to, clitics: cliticsBefore(readings.tokens[from], prefix), entry };
}

function entryOf(readings: Readings, from: number, to: number): string | null {
  const known = readings.at(from, 'source');
  return known && known.next === to && known.prefix === '' ? only(known.value.keys) : null;
}

function named(readings: Readings, from: number): NameSpan | null {
  const known = readings.at(from, 'source');
  if (known?.prefix === '') return span(readings, from, known.next, '', only(known.value.keys));
  if (!hasArticle(readings.word(from)) || endsNames(readings, from) || readings.at(from, 'demonym')) return null;
  return { from, to: from + 1, clitics: 0, entry: null };
}

function knownAt(readings: Readings, index: number): NameSpan | null {
  const known = readings.at(index, 'source');
  if (!known) return null;
  const marked = isOpening(readings.word(index - 1));
  const before = marked ? index - 1 : index;
  // «لـ"العربي الجديد"»
  const told = /^[وف]?ل$/u.test(readings.word(before - 1));
  if (known.value.needs) {
    // «ذكرت "الجزيرة"»: in marks, and right behind what cites.
    if (!marked || !(told || cites(readings, before - 1) || isBracketed(readings, index, known.next))) return null;
  } else if (!told && !isCitedName(readings, before, known.next, known.prefix)) return null;
  return span(readings, index, known.next, known.prefix, only(known.value.keys));
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
