/** The ways in which a page says a body sentence again. */
import type { Random } from '../bench/random.ts';

const LONG = 9;

/** A sentence or clause of a body line, without its stop; null where the line is too short to be quoted. */
function sentenceOf(line: string, random: Random): string | null {
  const sentences = line
    .split(/(?<=[.؟!])\s+/u)
    .map((sentence) => sentence.replace(/[.؟!"»]+$/u, ''))
    .filter((sentence) => sentence.split(' ').length >= LONG);
  return sentences.length > 0 ? random.pick(sentences) : null;
}

const wordsOf = (text: string): string[] => text.split(' ');

type Way = (sentence: string, random: Random, speakers: readonly string[]) => string;

const ways: readonly Way[] = [
  (sentence) => sentence,
  (sentence) => `${sentence}.`,
  (sentence) => `«${unquoted(sentence)}»`,
  (sentence) => `"${unquoted(sentence)}"`,
  (sentence) => `“${unquoted(sentence)}”.`,
  (sentence) => unquoted(sentence),
  // cut at the end
  (sentence) => `${wordsOf(sentence).slice(0, -2).join(' ')}...`,
  (sentence) => `${wordsOf(sentence).slice(0, -3).join(' ')}…`,
  // cut at the start
  (sentence) => wordsOf(sentence).slice(2).join(' '),
  (sentence) => `...${wordsOf(sentence).slice(2).join(' ')}`,
  // cut in the middle
  (sentence, random) => {
    const words = wordsOf(sentence);
    const at = random.between(4, words.length - 4);
    return [...words.slice(0, at), '...', ...words.slice(at + 1)].join(' ');
  },
  (sentence, random, speakers) => `${random.pick(speakers)}: ${unquoted(sentence)}`,
  (sentence, random, speakers) => `${random.pick(speakers)}: "${unquoted(sentence)}"`,
  (sentence, random, speakers) => `${random.pick(speakers)}: ${wordsOf(unquoted(sentence)).slice(2).join(' ')}`,
  (sentence) => sentence.replace(/[\u064b-\u0652]/g, ''),
  (sentence) => sentence.replace(/ال(?=[بحخعغفقكمه])/gu, 'الْ'),
  (sentence) => sentence.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (sentence) => sentence.replace(/[،,]/g, ''),
  (sentence) => `❝ ${unquoted(sentence)} ❞`,
];

function unquoted(sentence: string): string {
  return sentence.replace(/["«»“”]/g, '');
}

/** A pull-quote of some body line; null where the line gives none. */
export function pullQuote(line: string, random: Random, speakers: readonly string[]): string | null {
  const sentence = sentenceOf(line, random);
  return sentence && random.pick(ways)(sentence, random, speakers);
}

/** A pull-quote that starts in one body line and goes on in the next; null where they are too short. */
export function pullQuoteAcross(line: string, next: string): string | null {
  const [first, second] = [wordsOf(line), wordsOf(next)];
  if (first.length < 12 || second.length < 12) return null;
  return `${first.slice(-7).join(' ')} ${second.slice(0, 6).join(' ')}`;
}
