/**
 * «الهيئة», «الشركة»: a head noun alone is no name. Once the speakers are found, who may be such a noun («وقالت الهيئة»), it goes;
 * what it has of a name («الهيئة الوطنية») stays.
 */
import type { Fact } from '../model.ts';
import { HEAD_AGAIN } from './heads-again.ts';
import type { Refine } from './refiner.ts';

export const bareHeads: Refine = (facts, { views }) => {
  const isBare = (fact: Fact): boolean => {
    if (fact.kind !== 'organisation' || fact.rule !== HEAD_AGAIN) return false;
    const words = views.get(fact.block)?.source.slice(fact.name.start, fact.name.end) ?? '';
    return !/\s/u.test(words.trim());
  };
  return facts.some(isBare) ? facts.filter((fact) => !isBare(fact)) : facts;
};
