/** Who carried what somebody says. */
import { markedAt } from '../names/marks.ts';
import type { Cover, Names } from '../names/names.ts';
import type { Readings } from '../names/readings.ts';
import type { Words } from './subject-behind.ts';
import type { Verb } from './verb.ts';

/** How far from a verb a source may stand, in tokens. */
const AHEAD = 40;
const BACK = 20;
/** How long a paper's name is at most. */
const LONGEST = 4;

/** A source that is no statement, between the verb and the quotation («وقال الموسوي لوكالة (شفق نيوز): "…"») that is not the speaker. */
export function carrierOf(
  readings: Readings,
  names: Names,
  verb: Verb,
  open: number,
  speaker: Words | null,
): Words | null {
  const reported = verb.dependent ? sourceIn(readings, names, verb.at - 1, verb.at - BACK, speaker) : null;
  const last = Math.min(open, verb.at + AHEAD) - 1;
  return reported ?? sourceIn(readings, names, verb.at + 1, last, speaker) ?? addressee(readings, verb.next, last);
}

/** «وصرح مصدر لـ"النيل اليوم" بأن»: a paper that is not known, told by its marks and the «ل» before them. */
function addressee(readings: Readings, from: number, to: number): Words | null {
  const { tokens } = readings;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.text !== 'ل' || !tokens[at + 1]?.glued || isOfPost(readings, at)) continue;
    const marked = markedAt(tokens, at + 1);
    if (marked && marked.next <= to + 1 && marked.to - marked.from <= LONGEST)
      return { from: marked.from, to: marked.to };
  }
  return null;
}

/** «الرئيس التنفيذي لـ"إنسبشن"» */
function isOfPost(readings: Readings, at: number): boolean {
  return [1, 2, 3].some((back) => readings.at(at - back, 'post')?.next === at);
}

/** «رويترز», «وكالة شفق نيوز», but no «بيان». */
function isCarrier(readings: Readings, { kind, from, to }: Cover): boolean {
  // «على منصة إكس», «عبر فيسبوك»
  for (let at = from; at < to; at++) if (readings.at(at, 'platform')?.next === to) return false;
  if (kind === 'organisation') return readings.at(from, 'source-head') !== null;
  return kind === 'source' && readings.at(from, 'statement') === null;
}

/** The first source from one token towards another, either way, both counted in. */
export function sourceIn(
  readings: Readings,
  names: Names,
  from: number,
  to: number,
  speaker: Words | null,
): Words | null {
  const step = from <= to ? 1 : -1;
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    const name = names.covering(at);
    if (!name || !isCarrier(readings, name)) continue;
    if (speaker && name.from < speaker.to && speaker.from < name.to) continue;
    return { from: name.from, to: name.to };
  }
  return null;
}
