/** Where a person's name ends: given names, بن and أبو, a family name. */
import { isAli } from './ali.ts';
import { endsHard, isBoundary } from './boundary.ts';
import { isFamily, isLast, isNisba } from './family.ts';
import { firstEnd, type Opening, opening } from './name-opening.ts';
import { only } from './name-span.ts';
import { hasNameShape, isDefinite, isGivenName, isParticle, isUnknown, KNOWN } from './name-word.ts';
import { isAmbiguous, isBeforeAllah, isFamilyWord, isOrdinaryDefinite, isReign, isVerbForm } from './ordinary.ts';
import { cliticsBefore, type Readings, type Span } from './readings.ts';
import { endsNames, hasArticle, hasPronoun, sourceOf } from './shapes.ts';

export { isBoundary, isUnknown };

export interface PersonName extends Span {
  readonly entry: string | null;
  /** How many names it is made of: «مقداد الموسوي» has two. */
  readonly parts: number;
  /** `known`: in the lexicon; `given`: opens with a given name; `word`: with one that is a word too; `unknown`. */
  readonly opens: 'known' | Opening['kind'];
}

const MOST_PARTS = 6;

/**
 * The name that starts at a token, whether or not it is sure to be one; null where none can.
 * @param called whether a post or rank stands before it: then a given name is hardly alone («وزير العدل أحمد الزيادات»)
 */
export function nameAt(readings: Readings, index: number, called = false): PersonName | null {
  const known = readings.at(index, 'person');
  const longer = partsAt(readings, index, called);
  if (!known) return longer;
  const parts = known.next - index;
  if (longer && longer.to > known.next && longer.opens === 'given' && mayOutrun(readings, index, known.next))
    return parts > 1 ? { ...longer, entry: only(known.value.keys) } : longer;
  const clitics = cliticsBefore(readings.tokens[index], known.prefix);
  return { from: index, to: known.next, clitics, entry: only(known.value.keys), parts, opens: 'known' };
}

/** «بايدن» may be part of a longer name; «قيس سعيد» is whole, unless «بن» goes on. */
function mayOutrun(readings: Readings, index: number, next: number): boolean {
  return next === index + 1 || isParticle(readings, next);
}

function partsAt(readings: Readings, index: number, called: boolean): PersonName | null {
  const opens = opening(readings, index, called);
  if (!opens) return null;
  const { to, parts } = extended(readings, firstEnd(readings, index), called);
  return { from: index, to, clitics: opens.clitics, entry: null, parts, opens: opens.kind };
}

function extended(readings: Readings, start: number, called: boolean): { to: number; parts: number } {
  let to = start;
  let parts = 1;
  while (parts < MOST_PARTS) {
    const at = initialEnd(readings, to);
    const alone = called && parts === 1 && !isAmbiguous(readings.word(at - 1), readings.lexicon);
    const next = partEnd(readings, at, parts, called) ?? (alone ? calledEnd(readings, at) : null);
    if (next === null) break;
    // «غسان السيد أحمد»
    const family =
      isDefinite(readings.word(at)) &&
      !isGivenName(readings, at) &&
      !(readings.at(at, 'rank') && isGivenName(readings, next));
    // «نور الدين» is one name.
    if (!/^(?:الله|الدين)$/u.test(readings.word(at))) parts++;
    to = next;
    if (
      family &&
      !isParticle(readings, to) &&
      !isNisba(readings, to) &&
      !isFamilyWord(readings.word(to), readings.lexicon)
    )
      break;
  }
  return { to, parts };
}

/** Behind a single name that a title calls for nearly any word is the family: «سعيد صيام،», «فيصل السويدي نائب». */
function calledEnd(readings: Readings, at: number): number | null {
  const word = readings.word(at);
  if (endsNames(readings, at) || isVerbForm(word, readings.lexicon) || hasPronoun(readings, at)) return null;
  if (hasArticle(word)) {
    const other = (
      ['post', 'organisation-head', 'definite-head', 'organisation', 'portfolio', 'adjective'] as const
    ).some((kind) => readings.at(at, kind)?.prefix === '');
    return !other && isLast(readings, at) ? at + 1 : null;
  }
  return !/^(?:و|[بلك].{4})/u.test(word) && !KNOWN.some((kind) => readings.at(at, kind)) && endsHard(readings, at + 1)
    ? at + 1
    : null;
}

/** Behind «ف.» of «جون ف. كينيدي», «ر. ر.» of «جورج ر. ر. مارتن», and the hyphen of «جان-ماري». */
function initialEnd(readings: Readings, at: number): number {
  const [mark, word] = [readings.tokens[at], readings.tokens[at + 1]];
  if (mark?.kind === 'word' && mark.text.length === 1 && word?.text === '.' && word.glued)
    return initialEnd(readings, at + 2);
  return mark?.text === '-' && mark.glued && word?.glued && word.kind === 'word' ? at + 1 : at;
}

function partEnd(readings: Readings, at: number, parts: number, called: boolean): number | null {
  const word = readings.word(at);
  if (isParticle(readings, at)) return particleEnd(readings, at);
  if (word === 'الله')
    return isBeforeAllah(readings.word(at - 1).replace(/^و(?=.{3})/u, ''), readings.lexicon) ? at + 1 : null;
  if (word === 'الدين') return isGivenName(readings, at - 1) || readings.at(at - 1, 'given') ? at + 1 : null;
  if (word === 'علي') return parts === 1 && isAli(readings, at) ? at + 1 : null;
  if (endsNames(readings, at)) return null;
  if (isGivenName(readings, at)) return isName(readings, at, parts) ? at + 1 : null;
  // «نعمان خطيب أوغلو»
  if (isNameTail(readings.word(at + 1)) && readings.tokens[at]?.kind === 'word') return at + 2;
  if (isNameTail(word)) return at + 1;
  if (isReign(word, readings.lexicon)) return parts > 1 ? null : readings.word(at + 1) === 'عشر' ? at + 2 : at + 1;
  if (hasArticle(word) && !/^[أإآ]/u.test(sourceOf(readings, at))) return isFamily(readings, at, parts) ? at + 1 : null;
  // «إسماعيل مغربي عند»
  if (parts === 1 && readings.at(at, 'demonym')?.prefix === '' && isLast(readings, at)) return at + 1;
  if (called && parts === 1 && (isCalledFamily(readings, at) || isForeignWaw(readings, at))) return at + 1;
  if (!isUnknown(readings, at) || !hasNameShape(readings, at, called)) return null;
  if (parts === 1) return at + 1;
  if (isState(readings, at)) return null;
  return parts < 4 && isLast(readings, at) && (isGivenName(readings, at - 1) || isThird(readings, at)) ? at + 1 : null;
}

/** «أوغلو», «زاده»: last halves of Turkish and Persian names. */
function isNameTail(word: string): boolean {
  return /^(?:اوغلو|اوغلي|زاده|زادا)$/u.test(word);
}

/** «النائب يوسف عجيسة المشروع», «البروفيسور تيموثي بالدوين»: behind a title and a given name, of no noun with a clitic. */
function isCalledFamily(readings: Readings, at: number): boolean {
  if (!isUnknown(readings, at) || readings.at(at - 1, 'given')?.prefix !== '') return false;
  const word = readings.word(at);
  if (/^[بكف]ال.{3}/u.test(word)) return !isOrdinaryDefinite(word.slice(1), readings.lexicon) && isLast(readings, at);
  // an adjective would have the article, too
  return /[^ي]ة$/u.test(sourceOf(readings, at)) && !/^[بلك]/u.test(word) && hasArticle(readings.word(at + 1));
}

/** «بيتر واويرو»: behind a title and a given name a word with و of its own, for what is left of it means nothing either. */
function isForeignWaw(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  if (!/^و.{4}/u.test(word) || /^وال/u.test(word) || readings.at(at - 1, 'given')?.prefix !== '') return false;
  if (readings.at(at, 'given') || readings.at(at, 'given-or-word') || !isUnknown(readings, at)) return false;
  return !isVerbForm(word, readings.lexicon) && (isLast(readings, at) || /^ل/u.test(readings.word(at + 1)));
}

/** «مصعب مسلم سالما», «مايا مرسي بصرف 100 ألف»: how he came, or what she did, behind a whole name. */
function isState(readings: Readings, at: number): boolean {
  if (/ا$/u.test(sourceOf(readings, at))) return true;
  return /^[بل].{3}/u.test(readings.word(at)) && readings.tokens[at + 1]?.kind === 'number';
}

/** «علي باقري كني،»: an unknown word behind another, where nothing follows; «محمد الفلاني مؤكدا» tells a state. */
function isThird(readings: Readings, at: number): boolean {
  return (
    isBoundary(readings, at + 1) &&
    isUnknown(readings, at - 1) &&
    !/^(?:م.*ا|.*[اوي]ن|.*ات|.*ه|[بل].{4,})$/u.test(readings.word(at))
  );
}

/** A given name that is a word too goes on with a name only where a name may end behind it, or goes on. */
function isName(readings: Readings, at: number, parts: number): boolean {
  // «نزار بركة الأمين العام»
  if ((readings.at(at, 'post')?.next ?? 0) > at + 1) return false;
  if (readings.at(at, 'given')?.prefix === '') return true;
  const next = at + 1;
  if (parts > 1 && readings.at(at, 'post')?.prefix === '') return false;
  // «آل خليفة ملك البحرين», «جيولي صاحب الهدف»: the noun, and what it belongs to
  const opensPhrase =
    isDefinite(readings.word(next)) &&
    !isFamilyWord(readings.word(next), readings.lexicon) &&
    !readings.at(next, 'post') &&
    !readings.at(next, 'rank')
      ? !isNisba(readings, next)
      : readings.at(next, 'place')?.prefix === '';
  if (opensPhrase && isAmbiguous(readings.word(at), readings.lexicon)) return false;
  return parts === 1 || isLast(readings, at) || isNamePart(readings, next);
}

function isNamePart(readings: Readings, at: number): boolean {
  return (
    isGivenName(readings, at) ||
    isParticle(readings, at) ||
    isNisba(readings, at) ||
    readings.word(at) === 'الله' ||
    readings.word(at) === 'الدين'
  );
}

/** بن takes along what it opens: «بن عبد العزيز». */
function particleEnd(readings: Readings, at: number): number | null {
  const next = isParticle(readings, at + 1) ? at + 2 : at + 1;
  if (readings.tokens[next]?.kind !== 'word') return null;
  return endsNames(readings, next) && readings.word(next) !== 'علي' ? null : next + 1;
}
