/** Sources that only what stands around them tells: «في تصريح لهسبرس», «لـ«الأفق الجديد»», «تلقته نخيل نيوز», «اطلعت عليه "سودان الغد"». */
import { isOpening, markedAt } from './marks.ts';
import { type NameSpan, only } from './name-span.ts';
import { isOrdinary, isOrdinaryDefinite, isVerbForm } from './ordinary.ts';
import { cliticsBefore, type Readings } from './readings.ts';
import type { SenseKind } from './senses.ts';
import { endsNames, hasArticle, hasPronoun } from './shapes.ts';

const LONGEST_NAME = 4;
/** How many tokens may stand between a verb of saying and «لـ». */
const REACH = 6;

/** The kinds that may lead to such a source. */
export const MAY_TELL: readonly SenseKind[] = ['source-tail', 'published-by', 'telling'];

/** The source that a token leads to, or null. */
export function toldAt(readings: Readings, index: number): NameSpan | null {
  if (readings.word(index) === 'ل') return isTold(readings, index) ? markedName(readings, index + 1) : null;
  if (readings.at(index, 'source-tail')) return tailed(readings, index);
  const telling = readings.at(index, 'telling');
  if (telling) return gluedName(readings, telling.next);
  const published = readings.at(index, 'published-by');
  // «اطلعت عليه "سودان الغد"»
  const whole = published !== null && hasPronoun(readings, published.next - 1);
  return whole ? markedName(readings, published.next) : null;
}

/** «قال الصمد لـ«…»: "…"», «صرح مصدر قضائي لـ"…" بأن»; not «الأمين العام لـ"…"» */
function isTold(readings: Readings, index: number): boolean {
  if (!isOpening(readings.word(index + 1))) return false;
  if (isTelling(readings, index)) return true;
  if (isTitled(readings, index)) return false;
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const verb = readings.at(at, 'verb');
    // «أشار لـ"…"», «دعا لـ"…"»
    if (verb) return !verb.value.takes.includes('إلى');
    if (readings.tokens[at]?.kind !== 'word' || readings.at(at, 'that')) return false;
  }
  return false;
}

function isTelling(readings: Readings, index: number): boolean {
  return [1, 2, 3].some((back) => readings.at(index - back, 'telling')?.next === index);
}

/** «الرئيس التنفيذي لـ», «أمين عام لـ» */
function isTitled(readings: Readings, index: number): boolean {
  return [2, 3].some((back) => {
    const post = readings.at(index - back, 'post');
    return post !== null && (post.next === index || post.next === index - 1);
  });
}

function markedName(readings: Readings, at: number): NameSpan | null {
  const marked = markedAt(readings.tokens, at);
  if (!marked || readings.word(at) === '(' || !isTitle(readings, marked.from, marked.to)) return null;
  if (!mayFollow(readings, marked.next)) return null;
  const known = readings.at(marked.from, 'source');
  const entry = known?.next === marked.to && known.prefix === '' ? only(known.value.keys) : null;
  return { from: marked.from, to: marked.to, clitics: 0, entry };
}

/** Whether a few words in marks may be the name of a paper. */
export function isTitle(readings: Readings, from: number, to: number): boolean {
  if (to - from > LONGEST_NAME || (to === from + 1 && isOrdinaryWord(readings, from))) return false;
  if (NO_FIRST.some((kind) => readings.at(from, kind)?.prefix === '')) return false;
  for (let at = from; at < to; at++) {
    if (readings.tokens[at]?.kind !== 'word' || isNoPart(readings, at)) return false;
    if (isVerbForm(readings.word(at), readings.lexicon)) return false;
  }
  return true;
}

/** «لـ"الحاضرين"» */
function isOrdinaryWord(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  if (readings.at(at, 'source')) return false;
  return (
    /(?:ين|ون)$/u.test(word) ||
    (hasArticle(word) ? isOrdinaryDefinite(word, readings.lexicon) : isOrdinary(word, readings.lexicon))
  );
}

/** What ends other names, but not «الشرق اليوم», «النيل اليوم» and «شفق الجنوب». */
export function isNoPart(readings: Readings, at: number): boolean {
  return endsNames(readings, at) && !(hasArticle(readings.word(at)) && !readings.at(at, 'verb'));
}

const NO_FIRST: readonly SenseKind[] = ['organisation', 'organisation-head', 'particle', 'person', 'post', 'rank'];

/** What was said, or a mark: not «لـ"الزمن القديم" في نظر …». */
function mayFollow(readings: Readings, at: number): boolean {
  const token = readings.tokens[at];
  return !token || token.kind === 'mark' || readings.at(at, 'that') !== null || readings.at(at, 'verb') !== null;
}

/** «في تصريح لهسبرس،», «في تصريح لصوت الأطلس،», «تصريح للجزيرة» */
function gluedName(readings: Readings, at: number): NameSpan | null {
  const word = readings.word(at);
  const token = readings.tokens[at];
  if (!word.startsWith('ل') || word.length < 4) return null;
  const known = readings.at(at, 'source');
  if (known?.prefix === 'ل' && known.value.needs !== 'cited') {
    return { from: at, to: known.next, clitics: cliticsBefore(token, 'ل'), entry: only(known.value.keys) };
  }
  const to = unknownEnd(readings, at);
  return to === null || !mayFollow(readings, to) ? null : { from: at, to, clitics: 1, entry: null };
}

function unknownEnd(readings: Readings, at: number): number | null {
  const word = readings.word(at);
  const tail = readings.at(at + 1, 'source-tail');
  if (tail?.prefix === '') return tail.next;
  const opener = readings.at(at, 'source-opener');
  if (opener?.prefix === 'ل' && !isNoPart(readings, at + 1)) return opener.next + 1;
  // «للصحافيين», «لمراسلنا», «لوسائل إعلام»
  if (word.startsWith('لل') || word.length < 5 || hasPronoun(readings, at) || /نا$/u.test(word)) return null;
  if (NOT_ALONE.some((kind) => readings.at(at, kind))) return null;
  return isOrdinary(word.slice(1), readings.lexicon) ? null : at + 1;
}

const NOT_ALONE: readonly SenseKind[] = [
  ...NO_FIRST,
  'place',
  'place-head',
  'source-head',
  'source-member',
  'no-source',
  'unnamed',
  'demonym',
  'given',
  'given-or-word',
  'not-name',
];

/** «تلقته نخيل نيوز», «قال لنخيل نيوز», «نخيل نيوز:» */
function tailed(readings: Readings, tail: number): NameSpan | null {
  const at = tail - 1;
  if (readings.word(at).length < 3 || isNoPart(readings, at)) return null;
  if (readings.at(at, 'source-head') || readings.at(at, 'no-source')) return null;
  const to = (readings.at(tail, 'source-tail')?.next ?? tail) as number;
  const clitics = /^ل[^ل]/u.test(readings.word(at)) && isVerbNear(readings, at) ? 1 : 0;
  const said = clitics > 0 || isCitedBy(readings, at) || (readings.at(to, 'verb') !== null && tail <= 2);
  return said ? { from: at, to, clitics, entry: null } : null;
}

function isCitedBy(readings: Readings, at: number): boolean {
  return [1, 2, 3].some((back) =>
    (['published-by', 'according-to', 'verb'] as const).some((kind) => readings.at(at - back, kind)?.next === at),
  );
}

function isVerbNear(readings: Readings, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    if (readings.tokens[at]?.kind !== 'word') return false;
    if (readings.at(at, 'verb') || readings.at(at, 'telling')) return true;
  }
  return false;
}
