/** The lexicon: words to recognise, and what they are called in each language. One JSON file a topic, checked here. */
import type { z } from 'zod';
import { coordinates } from './schema/coordinates.ts';
import { editions } from './schema/editions.ts';
import { figures } from './schema/figures.ts';
import { names } from './schema/names.ts';
import { page } from './schema/page.ts';

/** File stem in `lexicon/ar/` → its schema. */
export const schemas = { ...coordinates, ...editions, ...figures, ...names, ...page } satisfies Record<
  string,
  z.ZodType
>;

export type Lexicon = { readonly [Topic in keyof typeof schemas]: z.output<(typeof schemas)[Topic]> };
