/** How well the facts that were found agree with those that are labelled: by kind, and by what a fact says besides. */
import type { Lexicon } from '../../src/lexicon/schema.ts';
import type { FactKind } from '../../src/seed/model.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { type Aspect, aspects, isExcused, isLabelled, isRight, isTold } from './aspects.ts';
import { type Fault, faultsOf } from './faults.ts';
import { type FoundFact, foundFacts } from './found.ts';
import { type Sheet, sheetOf } from './pair.ts';
import { type LabelledFacts, labelledFacts, labelledNames } from './seeds.ts';

export interface Tally {
  readonly right: number;
  /** How many were found. */
  readonly told: number;
  /** How many are labelled. */
  readonly known: number;
}
export interface FactScore {
  /** By kind, and by what a fact says besides: `quantity`, `quantity with unit`. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** The names found that have an English form. */
  readonly english: Tally;
  readonly faults: readonly Fault[];
}

const NONE: Tally = { right: 0, told: 0, known: 0 };

/** All labelled seeds, or those given. */
export function factScore(
  lexicon: Lexicon,
  seeds: readonly LabelledFacts[] = labelledNames().map(labelledFacts),
): FactScore {
  const tallies = new Map<string, Tally>();
  const faults: Fault[] = [];
  let english = NONE;
  for (const seed of seeds) {
    const facts = foundFacts(parseSeed(seed.bytes, lexicon), lexicon).filter(({ json }) => seed.kinds.has(json.kind));
    const sheet = sheetOf(seed.name, seed.labels, facts);
    for (const [name, tally] of talliesOf(sheet, seed.kinds)) tallies.set(name, sum(tallies.get(name) ?? NONE, tally));
    english = sum(english, englishNames(sheet.found));
    faults.push(...faultsOf(sheet));
  }
  return { tallies, english, faults };
}

export function precision({ right, told }: Tally): number {
  return told === 0 ? 1 : right / told;
}

export function recall({ right, known }: Tally): number {
  return known === 0 ? 1 : right / known;
}

/** The harmonic mean of precision and recall. */
export function fMeasure({ right, told, known }: Tally): number {
  return told + known === 0 ? 1 : (2 * right) / (told + known);
}

function talliesOf({ labels, found, pairs }: Sheet, kinds: ReadonlySet<FactKind>): readonly [string, Tally][] {
  const count = (all: Iterable<unknown>): number => [...all].length;
  const byKind = [...kinds].map((kind): [string, Tally] => [
    kind,
    {
      right: count([...pairs.keys()].filter((label) => label.kind === kind)),
      told: count(found.filter(({ json }) => json.kind === kind)),
      known: count(labels.filter((label) => label.kind === kind)),
    },
  ]);
  const byAspect = aspects
    .filter(({ kind }) => kinds.has(kind))
    .map((aspect): [string, Tally] => [
      aspect.name,
      {
        right: count([...pairs].filter(([label, fact]) => isRight(aspect, label, fact))),
        told: count(judged(aspect, found, pairs).filter((fact) => isTold(aspect, fact))),
        known: count(labels.filter((label) => isLabelled(aspect, label))),
      },
    ]);
  return [...byKind, ...byAspect];
}

/** Without those that may say it or not. */
function judged(aspect: Aspect, found: Sheet['found'], pairs: Sheet['pairs']): readonly FoundFact[] {
  const excused = new Set([...pairs].filter(([label, fact]) => isExcused(aspect, label, fact)).map(([, fact]) => fact));
  return found.filter((fact) => !excused.has(fact));
}

function englishNames(found: readonly FoundFact[]): Tally {
  const names = found.filter(({ json }) => 'name' in json);
  // What has no English form keeps its Arabic letters in the English label.
  const right = names.filter(({ json }) => json['entry'] !== null || !/\p{Script=Arabic}/u.test(json.label.en));
  return { right: right.length, told: names.length, known: names.length };
}

function sum(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, told: a.told + b.told, known: a.known + b.known };
}
