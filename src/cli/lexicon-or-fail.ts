import type { Lexicon } from '../lexicon/schema.ts';
import { currentLexicon } from '../load/lexicon.ts';
import { fail, messageOf } from './fail.ts';

/** The lexicon; where one of its files is wrong the command ends with the message that names it. */
export function lexiconOrFail(): Lexicon {
  try {
    return currentLexicon();
  } catch (error) {
    return fail(messageOf(error));
  }
}
