/** What is done to the facts of an article once every rule has spoken, in this order. */
import { continuedQuotations } from './continued-quotations.ts';
import { inheritCurrency } from './inherit-currency.ts';
import { inheritUnit } from './inherit-unit.ts';
import type { Refine } from './refiner.ts';
import { returningClubs } from './returning-clubs.ts';
import { sameOrganisation } from './same-organisation.ts';
import { samePerson } from './same-person.ts';
import { sharedPlaces } from './shared-places.ts';
import { speakers } from './speakers.ts';

export const refiners: readonly Refine[] = [
  continuedQuotations,
  sharedPlaces,
  inheritUnit,
  inheritCurrency,
  samePerson,
  returningClubs,
  sameOrganisation,
  speakers,
];
