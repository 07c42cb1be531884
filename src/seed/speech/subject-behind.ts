/** The words behind a verb of reporting that name who speaks, and where they end. */
import { markedAt } from '../names/marks.ts';
import { isUnknown } from '../names/name-word.ts';
import type { Names } from '../names/names.ts';
import type { Readings } from '../names/readings.ts';
import { hasArticle, isAdverb } from '../names/shapes.ts';
import { endsInPronoun } from './pronoun.ts';
import { isOfSource, isOfSubject, withApposition } from './subject-tail.ts';
import { verbAt } from './verb.ts';
import { speechWords } from './words.ts';

/** Token indexes of the words, half-open. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** How many tokens may name a speaker. */
export const LONGEST = 22;

/** «… وزير الخارجية المصري سامح شكري إن»: from the verb to where a subject must have ended. */
export function subjectBehind(readings: Readings, names: Names, from: number): Words | null {
  const start = skipAdverbs(readings, from);
  if (isOwnStatement(readings, start)) return null;
  const marked = markedName(readings, start);
  if (marked) return marked;
  let to = start;
  while (to < start + LONGEST && !endsSubject(readings, names, start, to)) to = markedBody(readings, to) ?? to + 1;
  if (to === start) return null;
  return { from: start, to: withApposition(readings, names, to) };
}

/** «وختم كلمته بالقول»: what he says is not who says it. */
function isOwnStatement(readings: Readings, at: number): boolean {
  return readings.at(at, 'statement')?.prefix === '' && endsInPronoun(readings, at);
}

/** «وأضاف "مدبولي" أن»: the surname in marks that some papers write. */
function markedName(readings: Readings, at: number): Words | null {
  const marked = markedAt(readings.tokens, at);
  if (!marked || marked.to - marked.from > 4) return null;
  const behind = readings.tokens[marked.next];
  const goesOn = readings.at(marked.next, 'that') ?? readings.at(marked.next, 'ends');
  return goesOn || (behind?.kind === 'mark' && /[:،]/u.test(behind.text)) ? { from: marked.from, to: marked.to } : null;
}

/** «وقال، اليوم الأحد، المتحدث»: what stands between commas right behind the verb; «وقال اليوم المتحدث». */
function skipAdverbs(readings: Readings, from: number): number {
  const words = speechWords(readings.lexicon);
  if (readings.word(from) === '،') return behindParenthesis(readings, from);
  let at = from;
  while (at < from + 3 && words.is('days', readings.word(at))) at++;
  return at;
}

/** «، في حديث لـ"الغد"،»: the token behind the second comma, unless what is said comes first. */
function behindParenthesis(readings: Readings, from: number): number {
  for (let at = from + 1; at < from + 14; at++) {
    if (readings.word(at) === '،') return at + 1;
    if (readings.at(at, 'that') || readings.word(at) === ':') return from;
  }
  return from;
}

/** «الناطق باسم "الجيش الوطني" يوسف حمود»: the token behind the marks, where a noun that calls for a name stands before. */
function markedBody(readings: Readings, at: number): number | null {
  const marked = readings.tokens[at]?.kind === 'mark' ? markedAt(readings.tokens, at) : null;
  return marked && marked.to - marked.from <= LONGEST_BODY && callsForName(readings, at - 1) ? marked.next : null;
}

const LONGEST_BODY = 4;

function callsForName(readings: Readings, at: number): boolean {
  if (readings.at(at, 'post')) return readings.at(at, 'post')?.value.takes === 'body';
  // «باسم» is the second word of its post
  if (readings.at(at - 1, 'post')?.next === at + 1) return readings.at(at - 1, 'post')?.value.takes === 'body';
  return (['titled', 'organisation-head', 'source-head'] as const).some((kind) => readings.at(at, kind));
}

function endsSubject(readings: Readings, names: Names, start: number, at: number): boolean {
  const token = readings.tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return at === start || !continuesOver(readings, names, at);
  if (token.kind === 'number') return false;
  // «وقال للحضور»
  if (at === start && token.text.startsWith('لل')) return true;
  const before = at > start ? names.covering(at - 1) : undefined;
  if (before?.kind === 'person' && before.to === at) return true;
  const name = names.covering(at);
  // «لرويترز»: told to, not told by.
  if (name && name.clitics > 0 && name.from === at && (name.kind === 'source' || at === start)) return true;
  // «وقال المصدر لوكالة شفق نيوز»
  if (at > start && readings.at(at, 'source-head')?.prefix === 'ل' && !isOfSource(readings, names, at)) return true;
  if (isInName(names, at)) return false;
  if (readings.at(at, 'that')?.prefix === '' || readings.at(at, 'that')?.prefix === 'و') return true;
  if (at > start && readings.at(at, 'according-to')?.prefix === '') return true;
  if (isAli(readings, at)) return false;
  if (readings.at(at, 'ends')?.prefix === '')
    return !isOfSubject(readings, names, start, at) && !isOfSource(readings, names, at);
  const verb = verbAt(readings, at);
  if (at === start) return verb?.dependent ?? false;
  // «أشاد عرقاب بالعلاقات»
  if (at === start + 1 && /^[بك]ال/u.test(token.text) && isUnknown(readings, start)) return true;
  // «نفى مسؤول في الوزارة وجود تأخير»
  if (speechWords(readings.lexicon).is('abstracts', token.text)) return true;
  return verb !== null || isAdverb(readings, at) || isHis(readings, at);
}

/** «مهند الحاج علي إن»: the name, which folds to the same letters as «على». */
function isAli({ view, tokens, word }: Readings, at: number): boolean {
  if (word(at) !== 'علي') return false;
  const { start, end } = view.range(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  return view.source.slice(start, end).normalize('NFKC').endsWith('ي');
}

/** «يلخص اللاجئ محمود موقفه»: the object, where a definite word stands before; but «مدير مكتبه». */
function isHis(readings: Readings, at: number): boolean {
  if (!endsInPronoun(readings, at) || readings.word(at).startsWith('باسم')) return false;
  const { is } = speechWords(readings.lexicon);
  if (is('again', readings.word(at)) || is('wronged', readings.word(at - 1))) return false;
  return hasArticle(readings.word(at - 1)) || readings.at(at - 1, 'given') !== null;
}

/** «د. خالد», «رئيس حزب "القوات اللبنانية" سمير جعجع» */
function continuesOver(readings: Readings, names: Names, at: number): boolean {
  if (readings.word(at) === '.') return readings.word(at - 1).length === 1;
  if (isInName(names, at) || marksName(readings, names, at)) return true;
  return markedBody(readings, at) !== null;
}

/** «رئيس حزب "القوات اللبنانية" سمير جعجع» */
function marksName(readings: Readings, names: Names, at: number): boolean {
  if (/[،:.؟!]/u.test(readings.word(at))) return false;
  return isInName(names, at + 1) ? markedAt(readings.tokens, at) !== null : isInName(names, at - 1);
}

export function isInName(names: Names, at: number): boolean {
  const name = names.covering(at);
  return name !== undefined && name.kind !== 'place' && (name.kind !== 'source' || name.clitics === 0);
}
