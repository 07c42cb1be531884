/** What a source is called behind its head noun: «وكالة (شفق نيوز)», «صحيفة ذي صن البريطانية», «موقع Axios». */
import { markedAt } from './marks.ts';
import { type NameSpan, only } from './organisations.ts';
import { isUnknown } from './person-name.ts';
import type { Readings } from './readings.ts';
import { endsNames, hasArticle } from './shapes.ts';

/** Words a name that the lexicon does not know may have. */
const LONGEST = 4;

/**
 * The name that starts right behind a head noun, or null.
 * @param sure whether any word with the article is a name there
 */
export function sourceNameAt(readings: Readings, from: number, sure: boolean): NameSpan | null {
  const marked = markedAt(readings.tokens, from);
  if (marked) return { from: marked.from, to: marked.to, clitics: 0, entry: entryOf(readings, marked.from, marked.to) };
  const known = readings.at(from, 'source');
  if (known?.prefix === '') return { from, to: known.next, clitics: 0, entry: only(known.value.keys) };
  const to =
    latinEnd(readings, from) ??
    tailedEnd(readings, from) ??
    qualifiedEnd(readings, from) ??
    singleEnd(readings, from, sure);
  return to === null ? null : { from, to, clitics: 0, entry: null };
}

function entryOf(readings: Readings, from: number, to: number): string | null {
  const known = readings.at(from, 'source');
  return known && known.next === to && known.prefix === '' ? only(known.value.keys) : null;
}

/** «موقع Middle East Eye» */
export function latinEnd(readings: Readings, from: number): number | null {
  let to = from;
  while (/^[A-Za-zÀ-ÿ]/u.test(readings.word(to))) to++;
  return to > from ? to : null;
}

/** «موقع الحدث نيوز»: a last word that only sources have. */
export function tailedEnd(readings: Readings, from: number): number | null {
  for (let at = from + 1; at < from + LONGEST && !endsNames(readings, at - 1); at++) {
    const tail = readings.at(at, 'source-tail');
    if (tail?.prefix === '') return tail.next;
  }
  return null;
}

/** «صحيفة ذي صن البريطانية», «موقع المدى الإخباري»: foreign words, or one with the article, and an adjective behind. */
function qualifiedEnd(readings: Readings, from: number): number | null {
  for (let at = from; at < from + LONGEST; at++) {
    if (at > from && isQuality(readings, at)) return at;
    if (at === from ? endsNames(readings, at) || readings.at(at, 'demonym') : !isUnknown(readings, at)) return null;
    if (hasArticle(readings.word(at)) && at > from) return null;
  }
  return null;
}

function isQuality(readings: Readings, at: number): boolean {
  const demonym = readings.at(at, 'demonym');
  return (demonym?.value.definite && demonym.prefix === '') || readings.at(at, 'source-quality')?.prefix === '';
}

function singleEnd(readings: Readings, from: number, sure: boolean): number | null {
  if (!sure || !hasArticle(readings.word(from)) || endsNames(readings, from)) return null;
  return readings.at(from, 'demonym') || readings.at(from, 'source-quality') ? null : from + 1;
}
