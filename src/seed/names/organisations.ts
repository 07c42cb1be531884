/** Organisations: those the lexicon knows, and names that open with a head noun («وزارة الداخلية العراقية»). */

import { folded } from '../fold.ts';
import { isBoundary } from './boundary.ts';
import { kindSet } from './kind-set.ts';
import { markedAt } from './marks.ts';
import { type NameSpan, only } from './name-span.ts';
import { isUnknown } from './name-word.ts';
import { isNamesake } from './namesakes.ts';
import { isClubCue, isNoOrganisation, isPurpose, isVerbForm } from './ordinary.ts';
import {
  definiteEnd,
  goesOn,
  isAdjective,
  isFor,
  isForeign,
  isJoinedPurpose,
  nameEnd,
  qualifiers,
} from './organisation-end.ts';
import { cliticsBefore, type Readings } from './readings.ts';
import type { SenseValue } from './senses.ts';
import { endsNames, hasArticle, looksLikeAdjective } from './shapes.ts';

export { type NameSpan, only };

const MAY_OPEN = kindSet(['organisation', 'organisation-head', 'definite-head']);

/** Every organisation of a view, in order; none shares a token with another. */
export function organisationsOf(readings: Readings): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let index = 0; index < readings.tokens.length; index++) {
    if (!readings.may(index, MAY_OPEN)) continue;
    if (isInPortfolio(readings, index) || isNone(readings, index)) continue;
    const span = better(readings, knownAt(readings, index), headedAt(readings, index));
    if (!span) continue;
    if (!isAgain(readings, span, found.at(-1))) found.push(span);
    index = span.to - 1;
  }
  return found;
}

/** «البنك المركزي السعودي (ساما)»: the short name in brackets right behind the long one. */
export function isAgain(readings: Readings, { from, entry }: NameSpan, before: NameSpan | undefined): boolean {
  return readings.word(from - 1) === '(' && before?.to === from - 1 && entry !== null && before.entry === entry;
}

/** «وزيرة الخارجية الأميركية» is a woman, «الشؤون الداخلية اللبنانية» are affairs. */
function isInPortfolio(readings: Readings, index: number): boolean {
  if (readings.at(index, 'portfolio')?.prefix !== '') return false;
  const before = index - 1;
  return (
    readings.at(before, 'post')?.value.takes === 'portfolio' ||
    (hasArticle(readings.word(before)) && !readings.at(before, 'verb'))
  );
}

function isOfMinister(readings: Readings, index: number): boolean {
  const post = readings.at(index - 1, 'post');
  return post?.value.takes === 'portfolio' && post.next === index;
}

function isNone(readings: Readings, index: number): boolean {
  const head = readings.at(index, 'organisation-head');
  if (head?.next !== index + 1) return false;
  const bare = readings.word(index).slice(head.prefix.length);
  // «مجلس إدارة بنك الكويت»: the bank's
  if (bare === 'اداره' && readings.at(index + 1, 'organisation-head')?.prefix === '') return true;
  // «هيئة الدفاع المدني» is one, though «هيئة الدفاع» is the accused's.
  if (readings.at(index + 2, 'adjective')?.prefix === '' || readings.at(index + 2, 'demonym')?.value.definite)
    return false;
  return isNoOrganisation(`${bare} ${readings.word(index + 1)}`, readings.lexicon);
}

/** The known name, unless it goes on: «مجلس الأمن القومي» is not «مجلس الأمن», «حزب الله اللبناني» is «حزب الله». */
function better(readings: Readings, known: NameSpan | null, headed: NameSpan | null): NameSpan | null {
  if (!known || !headed) return known ?? headed;
  for (let at = known.to; at < headed.to; at++) {
    const goesOn = readings.at(at, 'adjective')?.prefix === '' || isPurpose(readings.word(at), readings.lexicon);
    if (goesOn) return headed;
  }
  // «هيئة السوق المالية السعودية»
  const head = readings.at(headed.from, 'organisation-head')?.value;
  const nation = readings.at(known.to, 'demonym');
  if (head?.ends === 'name' && !head.named && nation?.value.definite && nation.next === headed.to) return headed;
  return headed.to > known.to && headed.entry !== null ? headed : known;
}

function knownAt(readings: Readings, index: number): NameSpan | null {
  const reading = readings.at(index, 'organisation');
  if (!reading) return null;
  // «نادي الهلال», but not «وقعت الحكومة الاتفاق»
  const head = readings.at(index - 1, 'organisation-head');
  const headed = head?.next === index && head.value.ends !== 'nationality';
  const cued =
    headed || isClubCue(readings.word(index - 1), readings.lexicon) || isInMatch(readings, index, reading.next);
  if (reading.value.needs && !cued) return null;
  if (isNamesake(readings, index, reading)) return null;
  // «مدينة لاتسيو» is a place.
  if (readings.at(index - 1, 'place-head')?.next === index) return null;
  const clitics = cliticsBefore(readings.tokens[index], reading.prefix);
  return { from: index, to: reading.next, clitics, entry: only(reading.value.keys) };
}

/** «وفاز القادسية على كاظمة»: two clubs, though their names are words. */
function isInMatch(readings: Readings, index: number, next: number): boolean {
  const rival = (at: number): boolean => readings.at(at, 'organisation')?.prefix === '';
  if (PLAYED.test(readings.word(index - 1))) return AGAINST.test(readings.word(next)) && rival(next + 1);
  return AGAINST.test(readings.word(index - 1)) && PLAYED.test(readings.word(index - 3)) && rival(index - 2);
}

// فاز، تغلب، تعادل … على، مع، أمام: folded
const PLAYED = /^[وفب]?(?:فاز|فوزه?|تغلب|تعادل|خسر|يلتقي|التقي|يواجه|واجه)$/u;
const AGAINST = /^(?:علي|مع|امام)$/u;

function headedAt(readings: Readings, index: number): NameSpan | null {
  const head = readings.at(index, 'organisation-head');
  // «وزير الخارجية المصري» is a man, not «الخارجية المصرية».
  if (head && !isOfMinister(readings, index)) {
    const clitics = cliticsBefore(readings.tokens[index], head.prefix);
    // «فريق مانشستر سيتي»: the lexicon may know the name without its head noun.
    const known = head.value.named ? readings.at(head.next, 'organisation') : null;
    // «شركة أدنوك للغاز» is another.
    const whole = known?.prefix === '' && !goesOn(readings, known.next);
    // «شركة الاتحاد العربي للمقاولات» is no «نادي الاتحاد».
    if (whole && !(known.value.needs && isAdjective(readings, known.next)))
      return { from: index, to: known.next, clitics, entry: entryOf(readings, only(known.value.keys), head.value.ar) };
    // «شركة أوكيو للاستكشاف والإنتاج» is another than «أوكيو».
    if (known?.prefix === '' && isFor(readings, known.next))
      return { from: index, to: qualifiers(readings, known.next + 1), clitics, entry: null };
    const end = head.value.district && isDistrict(readings, head.next) ? null : endOf(readings, head.next, head.value);
    if (end) return 'inside' in end ? end.inside : { from: index, to: end.to, clitics, entry: end.entry };
  }
  return definiteAt(readings, index);
}

/** «شركة الفاو» is no «منظمة الأغذية والزراعة», though «الفاو» is: an entry whose name has another head noun. */
function entryOf({ lexicon, means }: Readings, entry: string | null, head: string): string | null {
  const name = lexicon.organisations.find(({ key }) => key === entry);
  const own = folded(name?.ar ?? '').split(' ')[0] ?? '';
  return own !== folded(head) && means('organisation-head', [own]) ? null : entry;
}

/** «مركز أبو حمص», «مديرية الخوخة»: a place's head noun and a place, and nothing more. */
function isDistrict(readings: Readings, next: number): boolean {
  const place = readings.at(next, 'place');
  if (place) return place.prefix === '' && !looksLikeAdjective(readings.word(place.next));
  // «مديرية المقاطرة»
  return hasArticle(readings.word(next)) && isUnknown(readings, next) && isBoundary(readings, next + 1);
}

/** «الهيئة العامة للرقابة المالية» */
function definiteAt(readings: Readings, index: number): NameSpan | null {
  const head = readings.at(index, 'definite-head');
  const to = head && definiteEnd(readings, head.next, head.value.alone);
  return to === null
    ? null
    : { from: index, to, clitics: cliticsBefore(readings.tokens[index], head?.prefix ?? ''), entry: null };
}

type End = { readonly to: number; readonly entry: string | null } | { readonly inside: NameSpan };

function endOf(readings: Readings, at: number, head: SenseValue['organisation-head']): End | null {
  const { ends } = head;
  if (ends === 'nationality') return nationalityEnd(readings, at, head) ?? bareEnd(at, head);
  if (ends === 'ministry') return ministryEnd(readings, at);
  const marked = markedAt(readings.tokens, at);
  // «برنامج "ميدي شو"» is one of a broadcaster's
  if (marked && ends === 'sure-name' && !head.named && readings.at(at - 1, 'titled')) return null;
  if (marked) return { inside: insideMarks(readings, marked, head.ar) };
  const to = nameEnd(readings, at, head.named);
  if (to === null || (ends === 'sure-name' && !isSure(readings, at, to, head))) return null;
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

/** «النيابة العامة», «مجلس النواب»: whole without a nationality; «الحكومة» is any government. */
function bareEnd(at: number, { ar }: SenseValue['organisation-head']): End | null {
  return ar.includes(' ') ? { to: at, entry: null } : null;
}

/** «وزارة الداخلية», «وزارة التعليم العالي والبحث العلمي المصرية». */
function ministryEnd(readings: Readings, at: number): End | null {
  const portfolio = readings.at(at, 'portfolio');
  if (!portfolio || portfolio.prefix) {
    const to = nameEnd(readings, at, false);
    return to === null ? null : { to, entry: null };
  }
  const end = tail(readings, portfolio.next);
  // «وزارة المالية الاتحادية»
  const whole = readings.at(end, 'adjective')?.prefix === '' && !readings.at(end, 'demonym') ? end + 1 : end;
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
    while (
      looksLikeAdjective(readings.word(end)) &&
      !isVerbForm(readings.word(end), readings.lexicon) &&
      !readings.at(end, 'demonym')?.value.place &&
      end < at + 5
    )
      end++;
  }
  // «وزارة التجارة وتنمية الصادرات»
  return isJoinedPurpose(readings.word(end), readings.lexicon) && hasArticle(readings.word(end + 1)) ? end + 2 : end;
}

/** «حركة "النهضة"»: the lexicon may know the words, or the head noun with them. */
function insideMarks(readings: Readings, { from, to }: { from: number; to: number }, head: string): NameSpan {
  const words = readings.tokens.slice(from, to).map((token) => token.text);
  const keys = readings.named('organisation', words) ?? readings.named('organisation', [folded(head), ...words]);
  return { from, to, clitics: 0, entry: keys && only(keys) };
}

/** An adjective that organisations have, a foreign word or a person's name: what makes one of a common noun. */
function isSure(
  readings: Readings,
  from: number,
  to: number,
  { named, purposed }: SenseValue['organisation-head'],
): boolean {
  if (purposed && isForPurpose(readings, from)) return true;
  // «وكالة تسنيم» is a source, if anything
  const own = !readings.at(from - 1, 'source-head');
  if (named && own && (isForeign(readings, from) || readings.at(from, 'given')?.prefix === '')) return true;
  if (readings.at(from, 'place')?.prefix === '' || (own && isSurePlace(readings, to - 1))) return true;
  for (let at = from; at < to; at++) {
    const demonym = readings.at(at, 'demonym');
    if (demonym?.value.definite || readings.at(at, 'adjective')?.prefix === '') return true;
  }
  return false;
}

/** «حلبجة» of «لجان مقاومة حلبجة», but not «الخبر» */
function isSurePlace(readings: Readings, at: number): boolean {
  const place = readings.at(at, 'place');
  return place?.prefix === '' && (!place.value.needs || readings.at(at - 1, 'place-head')?.next === at);
}

/** «التقاعد», «شؤون المرأة», «التربية» */
function isForPurpose(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  return (
    isPurpose(hasArticle(word) ? `لل${word.slice(2)}` : `ل${word}`, readings.lexicon) ||
    readings.at(at, 'portfolio')?.prefix === ''
  );
}

// وزارة · الحكومة · القوات المسلحة: by the ending of the first word
function isFeminine(name: string): boolean {
  return /^\S+(?:ة|ات)(?:\s|$)/u.test(name);
}

function kebab(en: string): string {
  return en.toLowerCase().replaceAll(' ', '-');
}
