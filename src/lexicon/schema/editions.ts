/** The lexicon's words for editions: what an English text may call what a label calls otherwise. */
import { z } from 'zod';

const word = z.string().regex(/^\S(.*\S)?$/u, 'no white space at either end');

export const editions = {
  /** By the key of a place, an organisation or a source: «US» and «America» for «United States». */
  'english-forms': z.record(z.string().regex(/^[a-z0-9-]+$/u), z.array(word).min(1)),
};
