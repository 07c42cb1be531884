import type { Lexicon } from '../../lexicon/schema.ts';
import type { Token } from '../view.ts';
import { numberWords } from './number-words.ts';

/** The scale word at a token: «مليون» behind «2.5$». */
export function readScaleAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { factor: number; next: number } | null {
  const word = numberWords(lexicon).get(tokens[index]?.text ?? '');
  const factor = word?.scale ?? word?.scales;
  return factor === undefined ? null : { factor, next: index + 1 };
}
