/** Who leads a line: «وزارة الداخلية العراقية: "البعثات …"». */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Range } from '../model.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import type { Token } from '../view.ts';
import type { Piece } from './page.ts';

export interface SpeakerLead {
  /** A stretch of the line's text, without the colon. */
  readonly speaker: Range;
  /** The words behind the colon. */
  readonly words: readonly Token[];
}

/** A speaker's name and post are hardly longer. */
const SPEAKER_WORDS = 14;

/** The speaker before the first colon; null where there is none, or a verb makes it a sentence («وقال الوزير: …»). */
export function speakerLead(piece: Piece, lexicon: Lexicon): SpeakerLead | null {
  if (!piece.view.text.includes(':')) return null;
  const { tokens } = piece.view;
  const colon = tokens.slice(0, SPEAKER_WORDS * 2).find((token) => token.text === ':');
  const first = piece.words[0];
  if (!colon || !first || first.index > colon.index) return null;
  const before = piece.words.filter((word) => word.index < colon.index);
  const last = before.at(-1);
  if (!last || before.length > SPEAKER_WORDS || before.length === piece.words.length) return null;
  const verbs = verbsOf(lexicon);
  // «وقال», but not «النقل»
  const isVerb = (word: Token): boolean =>
    /^[وف]?$/u.test(verbs.longestAt(tokens, word.index, { clitics: true })?.prefix ?? 'ال');
  // «مصادر متابعة»: behind a noun such a form is an adjective
  const isAdjective = ({ text, index }: Token): boolean => index > first.index && /^م.+ه$/u.test(text);
  if (before.some((word) => isVerb(word) && !isAdjective(word))) return null;
  return { speaker: piece.view.range(first.start, last.end), words: piece.words.slice(before.length) };
}

const verbsOf = perLexicon((lexicon): PhraseIndex<true> => {
  const made = phraseIndex(
    lexicon['reporting-verbs'].flatMap(({ forms }) => forms.map((form) => [form, true] as const)),
  );
  return made;
});
