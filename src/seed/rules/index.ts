/** The rules, in the order in which they are tried. Where two find the same words, refiners/overlap.ts decides. */

import { age } from './age.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { money } from './money.ts';
import { bareNumber } from './number.ts';
import { ordinal } from './ordinal.ts';
import { organisation } from './organisation.ts';
import { percentage } from './percentage.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { countedNoun, dualNoun } from './quantity.ts';
import { quotation } from './quotation.ts';
import { range } from './range.ts';
import type { Rule } from './rule.ts';
import { source } from './source.ts';

export const rules: readonly Rule[] = [
  date,
  range,
  money,
  percentage,
  age,
  duration,
  countedNoun,
  dualNoun,
  ordinal,
  bareNumber,
  quotation,
  source,
  person,
  organisation,
  place,
];
