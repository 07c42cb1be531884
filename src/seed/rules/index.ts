/** The rules, in the order in which they are tried. Where two find the same words, refiners/overlap.ts decides. */
import { age, duration } from './duration.ts';
import { bareNumber } from './number.ts';
import { countedNoun, dualNoun } from './quantity.ts';
import { date } from './date.ts';
import { money } from './money.ts';
import { ordinal } from './ordinal.ts';
import { organisation } from './organisation.ts';
import { percentage } from './percentage.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { quotation } from './quotation.ts';
import { range } from './range.ts';
import { source } from './source.ts';
import type { Rule } from './rule.ts';

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
