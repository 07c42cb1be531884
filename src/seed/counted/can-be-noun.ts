/** Whether a word that no lexicon knows can be the noun that a figure counts. By its shape: in doubt it is not. */
import type { Numeral } from '../numerals/numeral.ts';
import type { Token } from '../view.ts';
import type { WordLists } from './word-lists.ts';

const NOT_INDEFINITE = /^[وفبلك]?(?:ال|لل)/u;
/** «أصيبوا», «قالت», «يشارك», «سيتم», «تضم»; the plural in ـات, «سيجارة» and «تجربة» are nouns. */
const VERB_SHAPES = [/وا$/u, /[^ا]ت$/u, /^ي/u, /^س[يتن](?!.*[هات]$)/u, /^ت(?!.*(?:ه|ا|ات)$)/u, /^ن(?:ت|س).*[^هات]$/u];
// «أطلقتها», «مصرعهم»
const PRONOUN = /..(?:ها|هم|هن|هما)$/u;
/** A one-letter word may stand before: «لمهرجان», «ومن», «بالغ». */
const MAYBE_CLITIC = /^[فبلك]/u;
/** «انتقل», «أعلن» against «انتهاك», «اسطوانة», «إبريق». */
const ALIF_VERB = /^ا.+[^اوي][^اه]$/u;

/** `token` stands right behind the figure. */
export function canBeNoun(token: Token, numeral: Numeral, lists: WordLists): boolean {
  const { text } = token;
  if (token.kind !== 'word' || text.length < 3 || !/^[\u0621-\u064a]+$/u.test(text)) return false;
  if (Number.isInteger(numeral.value) && Math.abs(numeral.value) < 3) return false;
  if (lists.notNouns.has(text) || lists.neverCounted.has(text) || NOT_INDEFINITE.test(text)) return false;
  if (text.startsWith('و') || PRONOUN.test(text)) return false;
  if (MAYBE_CLITIC.test(text) && !isAccusative(text, numeral) && (text.length > 4 || lists.notNouns.has(text.slice(1))))
    return false;
  if (VERB_SHAPES.some((shape) => shape.test(text)) || (text.length > 3 && ALIF_VERB.test(text))) return false;
  return agrees(text, numeral);
}

/** «31 بلاغا»: behind a preposition no word takes the tanwin of 11 to 99. */
function isAccusative(text: string, { value, scale }: Numeral): boolean {
  const rest = Math.abs(value) % 100;
  return text.endsWith('ا') && rest > 10 && scale === 1;
}

/** 11 to 99 ask for a singular in ـًا or ـة; the others leave the form open. */
function agrees(text: string, numeral: Numeral): boolean {
  const rest = Math.abs(numeral.value) % 100;
  if (numeral.definite || numeral.scale > 1 || rest < 11)
    return numeral.form !== 'words' || text.length > 3 || text.endsWith('ه');
  return /(?:[اه]|اء)$/u.test(text);
}
