/** «وزارة الداخلية» behind «وزارة الداخلية العراقية» is the same ministry. */

import { folded } from '../fold.ts';
import type { Fact, Organisation } from '../model.ts';
import type { Refine } from './refiner.ts';

export const shortOrganisations: Refine = (facts, { blocks }) => {
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const nameOf = (fact: Organisation): string =>
    folded((texts.get(fact.block) ?? '').slice(fact.name.start, fact.name.end));
  const entries = shortNames(facts, nameOf);
  return facts.map((fact) => {
    if (fact.kind !== 'organisation' || fact.entry) return fact;
    const entry = entries.get(nameOf(fact));
    return entry ? { ...fact, entry } : fact;
  });
};

/** Names without their last word, where only one organisation of the article is so called. */
function shortNames(facts: readonly Fact[], nameOf: (fact: Organisation) => string): ReadonlyMap<string, string> {
  const entries = new Map<string, string | null>();
  for (const fact of facts) {
    if (fact.kind !== 'organisation' || !fact.entry) continue;
    const short = nameOf(fact).replace(/ \S+$/u, '');
    const known = entries.get(short);
    entries.set(short, known === undefined || known === fact.entry ? fact.entry : null);
  }
  return new Map(
    [...entries].filter((entry): entry is [string, string] => entry[1] !== null && entry[0].includes(' ')),
  );
}
