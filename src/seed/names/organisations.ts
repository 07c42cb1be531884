/** Organisations: those the lexicon knows, and names that open with a head noun («وزارة الداخلية العراقية»). */
import { folded } from '../fold.ts';
import { markedAt } from './marks.ts';
import { cliticsBefore, type Readings, type Span } from './readings.ts';
import type { SenseValue } from './senses.ts';
import { endsNames, hasArticle, isJoined, looksLikeAdjective } from './shapes.ts';

export interface NameSpan extends Span {
  readonly entry: string | null;
}

/** Words a name may go on for behind its head noun. */
const LONGEST = 7;

/** Every organisation of a view, in order; none shares a token with another. */
export function organisationsOf(readings: Readings): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let index = 0; index < readings.tokens.length; index++) {
    if (!readings.has(index)) continue;
    const span = longer(knownAt(readings, index), headedAt(readings, index));
    if (!span) continue;
    found.push(span);
    index = span.to - 1;
  }
  return found;
}

function longer(a: NameSpan | null, b: NameSpan | null): NameSpan | null {
  if (a && b) return b.to > a.to ? b : a;
  return a ?? b;
}

function knownAt(readings: Readings, index: number): NameSpan | null {
  const reading = readings.at(index, 'organisation');
  if (!reading) return null;
  if (reading.value.needs && !readings.at(index - 1, 'organisation-head')) return null;
  const clitics = cliticsBefore(readings.tokens[index], reading.prefix);
  return { from: index, to: reading.next, clitics, entry: only(reading.value.keys) };
}

export function only(keys: readonly string[]): string | null {
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

function headedAt(readings: Readings, index: number): NameSpan | null {
  const head = readings.at(index, 'organisation-head');
  // «وزير الخارجية المصري» is a man, not «الخارجية المصرية».
  if (head && readings.at(index - 1, 'post')?.value.takes !== 'portfolio') {
    const clitics = cliticsBefore(readings.tokens[index], head.prefix);
    const end = endOf(readings, head.next, head.value);
    if (end) return 'inside' in end ? end.inside : { from: index, to: end.to, clitics, entry: end.entry };
  }
  return definiteAt(readings, index);
}

/** «الهيئة العامة للرقابة المالية» */
function definiteAt(readings: Readings, index: number): NameSpan | null {
  const head = readings.at(index, 'definite-head');
  const to = head && definiteEnd(readings, head.next);
  return to === null
    ? null
    : { from: index, to, clitics: cliticsBefore(readings.tokens[index], head?.prefix ?? ''), entry: null };
}

type End = { readonly to: number; readonly entry: string | null } | { readonly inside: NameSpan };

function endOf(readings: Readings, at: number, head: SenseValue['organisation-head']): End | null {
  const { ends } = head;
  if (ends === 'nationality') return nationalityEnd(readings, at, head);
  if (ends === 'ministry') return ministryEnd(readings, at);
  const marked = markedAt(readings.tokens, at);
  if (marked) return { inside: insideMarks(readings, marked, head.ar) };
  const to = nameEnd(readings, at);
  if (to === null || (ends === 'sure-name' && !isSure(readings, at, to))) return null;
  return { to, entry: null };
}

/** «الحكومة العراقية»: the adjective of nationality is what makes it one organisation. */
function nationalityEnd(readings: Readings, at: number, { ar, en }: SenseValue['organisation-head']): End | null {
  const demonym = readings.at(at, 'demonym');
  if (!demonym?.value.definite || demonym.prefix || !demonym.value.place) return null;
  // «الحكومة العراقية»، «الجيش العراقي»: they agree, or they do not belong together.
  if (isFeminine(ar) !== readings.word(demonym.next - 1).endsWith('ه')) return null;
  return { to: demonym.next, entry: `${demonym.value.key}-${kebab(en)}` };
}

/** «وزارة الداخلية», «وزارة التعليم العالي والبحث العلمي المصرية». */
function ministryEnd(readings: Readings, at: number): End | null {
  const portfolio = readings.at(at, 'portfolio');
  if (!portfolio || portfolio.prefix) {
    const to = nameEnd(readings, at);
    return to === null ? null : { to, entry: null };
  }
  const whole = tail(readings, portfolio.next);
  const demonym = readings.at(whole, 'demonym');
  if (!demonym?.value.definite || demonym.prefix) return { to: whole, entry: null };
  const sure = whole === portfolio.next && demonym.value.place;
  return { to: demonym.next, entry: sure ? `${demonym.value.key}-${portfolio.value.key}-ministry` : null };
}

/** Portfolios go on with «و…»: «الطاقة والثروة المعدنية». */
function tail(readings: Readings, at: number): number {
  let end = at;
  while (end < at + 4 && readings.word(end).startsWith('وال') && !readings.at(end, 'organisation-head')) {
    if (readings.at(end, 'place') || readings.at(end, 'organisation') || endsNames(readings, end)) break;
    end++;
    while (looksLikeAdjective(readings.word(end)) && !readings.at(end, 'demonym')?.value.place && end < at + 5) end++;
  }
  return end;
}

/** «حركة "النهضة"»: the lexicon may know the words, or the head noun with them. */
function insideMarks(readings: Readings, { from, to }: { from: number; to: number }, head: string): NameSpan {
  const words = readings.tokens.slice(from, to).map((token) => token.text);
  const keys = readings.named('organisation', words) ?? readings.named('organisation', [folded(head), ...words]);
  return { from, to, clitics: 0, entry: keys && only(keys) };
}

/** «منظمة الصحة العالمية», «هيئة مكافحة الفساد», «جامعة بغداد»: a noun, what qualifies it, and «و…» or «لل…» behind. */
function nameEnd(readings: Readings, at: number): number | null {
  const place = readings.at(at, 'place');
  if (place && !place.prefix) return place.next;
  if (!isNoun(readings, at)) return null;
  if (hasArticle(readings.word(at))) return qualifiers(readings, at + 1);
  // «مكافحة الفساد»: a noun in construct, which the word with the article ends.
  return hasArticle(readings.word(at + 1)) && isNoun(readings, at + 1) ? qualifiers(readings, at + 2) : null;
}

function isNoun(readings: Readings, at: number): boolean {
  const demonym = readings.at(at, 'demonym');
  return !endsNames(readings, at) && !demonym && !readings.at(at, 'post') && !readings.at(at, 'ends');
}

function qualifiers(readings: Readings, from: number): number {
  let at = from;
  while (at < from + LONGEST && !endsNames(readings, at)) {
    const demonym = readings.at(at, 'demonym');
    if (demonym?.value.definite && !demonym.prefix) {
      at = demonym.next;
      if (!readings.word(at).startsWith('لل')) return at;
      continue;
    }
    const adjective = looksLikeAdjective(readings.word(at)) || readings.at(at, 'adjective')?.prefix === '';
    if (!adjective && !continues(readings, at)) return at;
    at++;
  }
  return at;
}

/** «والتنمية» goes on with a name, «والحكومة» and «والعراق» begin another. */
function continues(readings: Readings, at: number): boolean {
  if (!isJoined(readings.word(at))) return false;
  return !(['place', 'organisation', 'organisation-head', 'definite-head', 'post', 'rank', 'demonym'] as const).some(
    (kind) => readings.at(at, kind),
  );
}

function isSure(readings: Readings, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const demonym = readings.at(at, 'demonym');
    if (demonym?.value.definite || readings.at(at, 'adjective')?.prefix === '') return true;
  }
  return false;
}

/** «الهيئة العامة للرقابة المالية», «المجلس الأعلى للثقافة»: adjectives, then what it is for. */
function definiteEnd(readings: Readings, from: number): number | null {
  let at = from;
  while (at < from + 3 && (readings.at(at, 'adjective')?.prefix === '' || isDefiniteDemonym(readings, at))) at++;
  if (at > from + 1 && !readings.word(at).startsWith('لل')) return at;
  if (at === from || !readings.word(at).startsWith('لل')) return null;
  return qualifiers(readings, at + 1);
}

function isDefiniteDemonym(readings: Readings, at: number): boolean {
  const demonym = readings.at(at, 'demonym');
  return demonym?.value.definite === true && demonym.prefix === '';
}

// وزارة · الحكومة · القوات المسلحة: by the ending of the first word
function isFeminine(name: string): boolean {
  return /^\S+(?:ة|ات)(?:\s|$)/u.test(name);
}

function kebab(en: string): string {
  return en.toLowerCase().replaceAll(' ', '-');
}
