import type { Lexicon } from '../lexicon/schema.ts';
import { currentLexicon } from '../load/lexicon.ts';
import { ownNameFaultLines } from '../load/own-names.ts';
import { fail, messageOf } from './fail.ts';

/**
 * The lexicon; where one of its files is wrong the command ends with the message that names it. Faults in the site's own
 * names are told on standard error.
 */
export function lexiconOrFail(): Lexicon {
  try {
    const lexicon = currentLexicon();
    for (const line of ownNameFaultLines()) console.error(line);
    return lexicon;
  } catch (error) {
    return fail(messageOf(error));
  }
}
