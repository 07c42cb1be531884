/** What tells behind a quotation who said it, and who carried it. */
import { markedAt } from '../names/marks.ts';
import type { Names } from '../names/names.ts';
import type { Readings } from '../names/readings.ts';
import { sourceIn } from './carrier.ts';
import { subjectBehind, type Words } from './subject-behind.ts';
import { verbAt } from './verb.ts';
import { speechWords } from './words.ts';

export interface Trail {
  /** `own-words`: «على حد قوله»; `cited`: «بحسب …»; `verb`: «قال …». */
  readonly by: 'own-words' | 'cited' | 'verb';
  readonly verb: string | null;
  readonly speaker: Words | null;
  readonly via: Words | null;
}

/** «"…"، قال الوزير», «"…"، وفق ما نقلت وكالة (…)», «"…" على حد قوله», «"…"، هكذا وصف الطبيب». */
export function trailOf(readings: Readings, names: Names, next: number): Trail | null {
  let at = next;
  while (at < next + 3 && /^[،,.…-]$/u.test(readings.word(at))) at++;
  if (readings.at(at, 'own-words')) return { by: 'own-words', verb: null, speaker: null, via: null };
  const cited = readings.at(at, 'according-to');
  if (cited && cited.prefix === '') return citedTrail(readings, names, cited.next);
  const mirror = mirrorAt(readings, at);
  if (mirror) at = mirror;
  const verb = endsBefore(readings, next, at) ? null : verbAt(readings, at);
  if (verb && !verb.dependent && verb.prefix === '') {
    const speaker = subjectBehind(readings, names, verb.next);
    const to = speaker?.to ?? verb.next;
    return { by: 'verb', verb: verb.key, speaker, via: toldTo(readings, names, to) };
  }
  const speaker = mirror ? subjectBehind(readings, names, mirror) : null;
  return speaker && { by: 'verb', verb: null, speaker, via: toldTo(readings, names, speaker.to) };
}

/** «"…". مضت سنة على ذلك»: a full stop outside the marks, and no subject of the next sentence said what stands in them. */
function endsBefore({ tokens, word }: Readings, next: number, at: number): boolean {
  return at > next && word(at - 1) === '.' && tokens[at] !== undefined;
}

/** «"…"، تقول فاطمة لرويترز» */
function toldTo(readings: Readings, names: Names, at: number): Words | null {
  if (readings.word(at).startsWith('ل'))
    return (
      sourceIn(readings, names, at, at + 4, null) ?? (readings.word(at) === 'ل' ? paperIn(readings, at + 1) : null)
    );
  // «"…"، قال فلان في اتصال مع "النهار"»
  const told = readings.at(at, 'told-to') ?? readings.at(at + 1, 'told-to');
  return told && (sourceIn(readings, names, at, told.next + 3, null) ?? paperIn(readings, told.next));
}

/** A paper that is not known, told by its marks. */
function paperIn({ tokens }: Readings, at: number): Words | null {
  const marked = markedAt(tokens, at);
  return marked && marked.to - marked.from <= LONGEST_PAPER ? { from: marked.from, to: marked.to } : null;
}

const LONGEST_PAPER = 4;

/** The token behind «هكذا», «بهذه الكلمات»; null where none stands here. */
function mirrorAt(readings: Readings, at: number): number | null {
  const words = speechWords(readings.lexicon);
  let phrase = '';
  let found: number | null = null;
  for (let end = at; end < at + 3; end++) {
    phrase = phrase ? `${phrase} ${readings.word(end)}` : readings.word(end);
    if (words.is('mirrors', phrase)) found = end + 1;
  }
  return found;
}

/** What stands behind «بحسب»: who is cited, or a source that carried it. */
export function citedTrail(readings: Readings, names: Names, from: number): Trail {
  const { is } = speechWords(readings.lexicon);
  let at = is('citingTails', readings.word(from)) ? from + 1 : from;
  const verb = verbAt(readings, at);
  if (verb) at = verb.next;
  const published = verb ? null : readings.at(at, 'published-by');
  if (published) at = published.next;
  const carrier = sourceIn(readings, names, at, at + 4, null);
  const told = { by: 'cited', verb: verb?.key ?? null } as const;
  if (carrier) return { ...told, speaker: null, via: carrier };
  // «بحسب ما أفاد به شهود», «كما جاء في بيان الوزارة»
  const behind = is('citingTails', readings.word(at)) && at > from ? at + 1 : at;
  return { ...told, speaker: subjectBehind(readings, names, behind), via: null };
}
