/** The noun that a figure counts. */

import type { AdjectiveEntry } from '../../lexicon/schema/figures.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { numberWords } from '../numerals/number-words.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Token } from '../view.ts';
import { canBeNoun } from './can-be-noun.ts';
import { isMetres } from './metres.ts';
import { type NounSense, nounsOf } from './nouns.ts';
import { wordLists } from './word-lists.ts';

export interface CountedNoun {
  /** Null where the lexicon does not know the noun. */
  readonly sense: NounSense | null;
  /** Token indexes of the noun with its adjectives, half-open. */
  readonly first: number;
  readonly next: number;
  readonly adjectives: readonly AdjectiveEntry[];
}

/** No noun takes more adjectives than that in a row. */
const MOST_ADJECTIVES = 3;

/** The noun behind a figure: «(40) هجوماً», «46 من الجنود», «15 سعودياً». */
export function nounAfter(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  if (numeral.noun === undefined)
    numeral.noun = mayCount(tokens[numeral.next]) ? readNoun(tokens, numeral, lexicon) : null;
  return numeral.noun;
}

function mayCount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.text === '°');
}

function readNoun(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  const index = numeral.next;
  const known = knownNoun(tokens, index, lexicon);
  if (known) return isOneOfFew(tokens, numeral, known, lexicon) ? null : known;
  return (
    metres(tokens, numeral, lexicon) ??
    nounOfGroup(tokens, index, lexicon) ??
    people(tokens, numeral, lexicon) ??
    others(tokens, numeral, lexicon) ??
    unknownNoun(tokens, numeral, lexicon)
  );
}

function knownNoun(tokens: readonly Token[], index: number, lexicon: Lexicon): CountedNoun | null {
  const match = nounsOf(lexicon).nouns.longestAt(tokens, index);
  if (!match || match.value.number === 'two') return null;
  const { sense } = match.value;
  return withAdjectives(tokens, index, sameAgain(tokens, match.next, sense, lexicon), sense, lexicon);
}

/** «خمسة رجل»: three to ten in words ask for the plural; measures and coins stay as they are («خمسة كيلو»). */
function isOneOfFew(tokens: readonly Token[], numeral: Numeral, { sense }: CountedNoun, lexicon: Lexicon): boolean {
  const { form, value, scale, definite } = numeral;
  if (form !== 'words' || scale !== 1 || value < 3 || value > 10 || definite) return false;
  if (sense?.kind !== 'thing' || sense.measure) return false;
  return nounsOf(lexicon).nouns.longestAt(tokens, numeral.next)?.value.number === 'one';
}

function metres(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  if (!isMetres(tokens, numeral, wordLists(lexicon))) return null;
  const sense = nounsOf(lexicon).nouns.get('متر')?.sense ?? null;
  return { sense, first: numeral.next, next: numeral.next + 1, adjectives: [] };
}

/** «طالب وطالبة»: the noun said again in the other gender. */
function sameAgain(tokens: readonly Token[], index: number, sense: NounSense, lexicon: Lexicon): number {
  const match = tokens[index]?.text.startsWith('و')
    ? nounsOf(lexicon).nouns.longestAt(tokens, index, { clitics: true })
    : null;
  if (match?.prefix === 'و' && sense.kind === 'thing' && match.value.sense.key === sense.key) return match.next;
  const [noun, other] = [tokens[index - 1]?.text ?? '', tokens[index]?.text ?? ''];
  return other === `و${noun.replace(/ا$/u, '')}ه` ? index + 1 : index;
}

// «من جنوده», «من عناصرها»
const PRONOUN = /(?:ها|هم|ه|نا)$/u;
// «من المختصين», «من المحميات»: a sound plural of a word that is no measure or number
const DEFINITE_PLURAL = /^ال.{4,}(?:ين|ات)$/u;

/** «46 من الجنود الأمريكيين», «3 من جنوده». */
function nounOfGroup(tokens: readonly Token[], index: number, lexicon: Lexicon): CountedNoun | null {
  if (tokens[index]?.text !== 'من') return null;
  const { nouns, definiteAdjectives } = nounsOf(lexicon);
  const match = nouns.longestAt(tokens, index + 1, { clitics: true });
  if (!match) return unknownGroup(tokens, index + 1, lexicon);
  if (match.value.number !== 'plural' || (match.prefix !== 'ال' && match.prefix !== '')) return null;
  if (match.value.sense.kind !== 'thing') return null;
  return collectAdjectives(tokens, index + 1, match.next, match.value.sense, lexicon, (at) =>
    definiteAdjectives.longestAt(tokens, at),
  );
}

/** «عناصر» of «عناصرها», «موظفين» of «موظفيها». */
function ownPlural(stem: string, lexicon: Lexicon) {
  const { nouns } = nounsOf(lexicon);
  return nouns.get(stem) ?? (stem.endsWith('ي') ? nouns.get(`${stem}ن`) : undefined);
}

/** A group whose noun bears a pronoun, or is not in the lexicon. */
function unknownGroup(tokens: readonly Token[], index: number, lexicon: Lexicon): CountedNoun | null {
  const text = tokens[index]?.text ?? '';
  const group = { first: index, next: index + 1, adjectives: [] };
  const own = PRONOUN.test(text) ? ownPlural(text.replace(PRONOUN, ''), lexicon) : undefined;
  if (own?.number === 'plural' && own.sense.kind === 'thing') return { ...group, sense: own.sense };
  const plain = DEFINITE_PLURAL.test(text) && numberWords(lexicon).get(text.slice(2)) === undefined;
  return plain ? { ...group, sense: null } : null;
}

/** «15 سعودياً»: an adjective of nationality alone counts people. */
function people(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  const match = nounsOf(lexicon).adjectives.longestAt(tokens, numeral.next);
  if (!match?.value.nationality || Math.abs(numeral.value) < 3 || isYearLike(numeral)) return null;
  const text = tokens[numeral.next]?.text ?? '';
  if (text.endsWith('ه') || text.endsWith('ات')) return null;
  const person = nounsOf(lexicon).nouns.get('شخص')?.sense;
  if (!person) return null;
  return collectAdjectives(tokens, numeral.next, numeral.next, person, lexicon, (at) =>
    adjectiveAt(tokens, at, lexicon),
  );
}

/** «وأصيب 12 آخرون»: of what was counted before (refiners/inherit-unit.ts). */
function others(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  const match = nounsOf(lexicon).adjectives.longestAt(tokens, numeral.next);
  if (match?.value.key !== 'other' || isYearLike(numeral)) return null;
  return { sense: null, first: numeral.next, next: match.next, adjectives: [match.value] };
}

function unknownNoun(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  const token = tokens[numeral.next];
  if (!token || isYearLike(numeral)) return null;
  // «290 ألفا متضررة»
  if (endsInScale(tokens, numeral) && !nounsOf(lexicon).adjectives.longestAt(tokens, token.index)) return null;
  if (!canBeNoun(token, numeral, wordLists(lexicon))) return null;
  return withAdjectives(tokens, numeral.next, numeral.next + 1, null, lexicon);
}

/** «18 مليونا»: with its tanwin, a scale word counts itself, and what it counts is left out; «مليونا جندي» are two million. */
export function endsInScale(tokens: readonly Token[], { next, value, scale }: Numeral): boolean {
  return scale > 1 && value > 2 * scale && tokens[next - 1]?.text.endsWith('ا') === true;
}

/** Four digits that read as a year of our time. */
export function isYearLike(numeral: Numeral): boolean {
  return numeral.digits?.length === 4 && numeral.value >= 1800 && numeral.value <= 2100;
}

function withAdjectives(
  tokens: readonly Token[],
  first: number,
  next: number,
  sense: NounSense | null,
  lexicon: Lexicon,
): CountedNoun {
  return collectAdjectives(tokens, first, next, sense, lexicon, (at) => adjectiveAt(tokens, at, lexicon));
}

/** The indefinite adjective at a token; «يوميا» and «محليا» are adverbs. */
export function adjectiveAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
  const match = nounsOf(lexicon).adjectives.longestAt(tokens, index);
  const text = tokens[index]?.text ?? '';
  const lists = wordLists(lexicon);
  if (!match || !lists.notNouns.has(text)) return match;
  if (text.endsWith('ا')) return lists.adverbsToo.has(text) && tokens[index - 1]?.text.endsWith('ا') ? match : null;
  // «أربعة أحياء شمالي المدينة», «160 محاولة عام 2022»
  const after = tokens[match.next]?.kind;
  return (lists.directions.has(text) && after === 'word') || (lists.year.has(text) && after === 'number')
    ? null
    : match;
}

// «نسيجية», «نحاسيا»; «مدرسي», but verbs end so too: «يؤدي», «تنتهي», «سيبقى»
const NISBA = /^(?:[^وبل].+ي[ها]|(?!س[يت])[^وفبلكيت].{3,}ي)$/u;

/** An adjective of relation that no lexicon knows, in the gender of the noun before it: «20 فسيلة نسيجية», «3 مسامير نحاسية». */
function isNisba(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [noun, word] = [tokens[index - 1]?.text ?? '', tokens[index]?.text ?? ''];
  if (!NISBA.test(word) || word.startsWith('ال') || wordLists(lexicon).notNouns.has(word)) return false;
  if (nounsOf(lexicon).nouns.longestAt(tokens, index)) return false;
  if (word.endsWith('ه')) return !noun.endsWith('ا');
  return word.endsWith('ا') ? noun.endsWith('ا') : !/[اه]$/u.test(noun);
}

function collectAdjectives(
  tokens: readonly Token[],
  first: number,
  from: number,
  sense: NounSense | null,
  lexicon: Lexicon,
  read: (index: number) => { value: AdjectiveEntry; next: number } | null,
): CountedNoun {
  const adjectives: AdjectiveEntry[] = [];
  let next = from;
  while (adjectives.length < MOST_ADJECTIVES) {
    const match = tokens[next]?.kind === 'word' ? read(next) : null;
    if (!match) break;
    adjectives.push(match.value);
    next = match.next;
  }
  if (next === from && next > first && tokens[next]?.kind === 'word' && isNisba(tokens, next, lexicon)) next++;
  return { sense, first, next, adjectives };
}
