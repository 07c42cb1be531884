import { nounsOf } from '../counted/nouns.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import { directionAt, stepsOf } from './direction.ts';
import { bare, figureAt, type Reader } from './reader.ts';
import type { Period } from './relative-days.ts';

export interface PeriodRead {
  readonly unit: Period;
  /** From the one of the publication day. */
  readonly steps: number;
  readonly next: number;
}

const CLITICS = ['', 'و', 'ف', 'ب', 'ك', 'وب', 'فب', 'وك'];

/** One week, month or year behind the article, with clitics: «الأسبوع», «للعام», «وبالشهر». */
export const definiteTimes = perLexicon((lexicon): ReadonlyMap<string, Period> => {
  const made = new Map<string, Period>();
  for (const word of lexicon.calendar.singles) {
    const sense = nounsOf(lexicon).nouns.get(word)?.sense;
    if (sense?.kind !== 'time' || !/^[WMY]$/.test(sense.time.iso)) continue;
    for (const clitic of CLITICS) made.set(`${clitic}ال${folded(word)}`, sense.time.iso as Period);
    for (const clitic of ['', 'و', 'ف']) made.set(`${clitic}لل${folded(word)}`, sense.time.iso as Period);
  }
  return made;
});

export function periodAt(reader: Reader, index: number): PeriodRead | null {
  const { lists, text } = reader;
  const these = bare(text(index), lists.these) !== null;
  const at = these ? index + 1 : index;
  const unit = definiteTimes(reader.lexicon).get(text(at));
  if (unit === undefined) return null;
  if (these) return { unit, steps: 0, next: at + 1 };
  const direction = directionAt(reader, at + 1);
  if (direction) return { unit, steps: stepsOf(direction), next: direction.next };
  const edge = unit !== 'W' && bare(text(index - 1), lists.edges) !== null && standsAlone(reader, at + 1);
  return edge ? { unit, steps: 0, next: at + 1 } : null;
}

/** «نهاية العام» is this year's; «نهاية العام الدراسي», «نهاية العام 2019», «نهاية العام نفسه» are another's. */
function standsAlone(reader: Reader, index: number): boolean {
  const word = reader.text(index);
  return !/^(?:ال|لل)/u.test(word) && !reader.lists.same.has(word) && !figureAt(reader, index);
}
