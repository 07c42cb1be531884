/** Places: those the lexicon knows, and what stands behind a head noun that opens a place's name («بلدة القرارة»). */

import { type NameSpan, only } from './organisations.ts';
import { cliticsBefore, type Readings } from './readings.ts';
import { endsNames, hasArticle, isAdverb } from './shapes.ts';

/** Every place of a view, in order. */
export function placesOf(readings: Readings): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let index = 0; index < readings.tokens.length; index++) {
    if (!readings.has(index) && !readings.has(index - 1)) continue;
    const none = readings.at(index, 'not-place');
    if (none) {
      index = none.next - 1;
      continue;
    }
    const span = knownAt(readings, index, found.at(-1)) ?? openedAt(readings, index);
    if (!span) continue;
    found.push(span);
    index = span.to - 1;
  }
  return found;
}

function knownAt(readings: Readings, index: number, before: NameSpan | undefined): NameSpan | null {
  const reading = readings.at(index, 'place');
  if (!reading || readings.tokens[reading.next]?.kind === 'number' || isAdjective(readings, index, reading))
    return null;
  const span = {
    from: index,
    to: reading.next,
    clitics: cliticsBefore(readings.tokens[index], reading.prefix),
    entry: only(reading.value.keys),
  };
  const { needs } = reading.value;
  const cued = needs === 'cue' && (isCued(readings, index, reading.prefix) || follows(before, index, reading.prefix));
  return !needs || cued || isHeaded(readings, index, reading.prefix) ? span : null;
}

/** «الصحيفة السعودية» and «قصفاً تركياً» have the letters of a country and are adjectives. */
function isAdjective(readings: Readings, index: number, { next, prefix }: { next: number; prefix: string }): boolean {
  if (next !== index + 1 || prefix !== '') return false;
  if (isAdverb(readings, index)) return true;
  const before = readings.word(index - 1);
  if (readings.at(index, 'demonym')?.value.definite) return hasArticle(before) || /[»”"]/u.test(before);
  const word = readings.word(index);
  const accusative = word.endsWith('يا') && readings.means('demonym', [word.slice(0, -1)]);
  return accusative && /[^هنمل]ا$/u.test(before) && !readings.at(index - 1, 'place');
}

function isHeaded(readings: Readings, index: number, prefix: string): boolean {
  return prefix === '' && readings.at(index - 1, 'place-head')?.next === index;
}

function isCued(readings: Readings, index: number, prefix: string): boolean {
  if (/[بل]$/u.test(prefix)) return true;
  return prefix === '' && readings.at(index - 1, 'place-cue') !== null;
}

/** «العراق وسورية»: a second place beside one. */
function follows(before: NameSpan | undefined, index: number, prefix: string): boolean {
  return before?.to === index && prefix === 'و';
}

/** «بلدة القرارة», «قرية بيت أمر», «مخيم عسكر»: a place the lexicon does not know. */
function openedAt(readings: Readings, index: number): NameSpan | null {
  const head = readings.at(index - 1, 'place-head');
  if (!head?.value.opens || head.next !== index) return null;
  const word = readings.word(index);
  if (endsNames(readings, index) || isAdverb(readings, index) || readings.at(index, 'demonym') || word.length < 3)
    return null;
  if (readings.at(index, 'place-opener')?.prefix === '')
    return endsNames(readings, index + 1) ? null : { from: index, to: index + 2, clitics: 0, entry: null };
  if (!hasArticle(word) || readings.at(index, 'adjective') || readings.at(index, 'post')) return null;
  return head.value.ar === 'مدينة' || head.value.ar === 'قضاء'
    ? null
    : { from: index, to: index + 1, clitics: 0, entry: null };
}
