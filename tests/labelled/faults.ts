/** What was missed and what was told wrong, to be read. */
import { fieldOf, MAIN, overlaps } from './agree.ts';
import { aspects, isExcused, isLabelled, isRight, isTold } from './aspects.ts';
import type { FoundFact } from './found.ts';
import type { Sheet } from './pair.ts';
import type { Label } from './read-labels.ts';

export interface Fault {
  readonly seed: string;
  readonly block: string;
  /** A kind, or a kind with what it says besides: `quantity with unit`. */
  readonly of: string;
  readonly fault: 'missed' | 'wrong';
  /** What is labelled, and what was found there; one of them may be nothing. */
  readonly labelled: string;
  readonly found: string;
}

/** A fact that was taken for another is told once, as missed. */
export function faultsOf({ seed, labels, found, pairs }: Sheet): readonly Fault[] {
  const taken = new Set(pairs.values());
  const loose = found.filter((fact) => !taken.has(fact));
  const missed = labels.filter((label) => !pairs.has(label));
  const alike = (label: Label, fact: FoundFact): boolean => overlaps(label, fact) && isRival(label, fact);
  return [
    ...missed.map((label): Fault => {
      const there = loose.filter((fact) => alike(label, fact)).map((fact) => shownFact(fact));
      return fault(seed, label.block, label.kind, 'missed', shownLabel(label), there.join(', '));
    }),
    ...loose
      .filter((fact) => !missed.some((label) => alike(label, fact)))
      .map((fact) => fault(seed, String(fact.json['block']), fact.json.kind, 'wrong', '', shownFact(fact))),
    ...[...pairs].flatMap(([label, fact]) =>
      aspects
        .filter((aspect) => isLabelled(aspect, label) || isTold(aspect, fact))
        .filter((aspect) => !isRight(aspect, label, fact) && !isExcused(aspect, label, fact))
        .map(({ name, fields }) =>
          fault(seed, label.block, name, 'wrong', shownLabel(label, fields), shownFact(fact, fields)),
        ),
    ),
  ];
}

/** Facts of a quotation's words are no readings of the quotation. */
function isRival(label: Label, fact: FoundFact): boolean {
  return (label.kind === 'quotation') === (fact.json.kind === 'quotation');
}

function fault(seed: string, block: string, of: string, kind: Fault['fault'], labelled: string, found: string): Fault {
  return { seed, block, of, fault: kind, labelled, found };
}

function shownLabel(label: Label, fields: readonly string[] = MAIN[label.kind]): string {
  const said = fields.flatMap((field) =>
    label.fields.has(field) ? [`${field}=${label.fields.get(field)?.join('|')}`] : [],
  );
  return `«${label.text}» ${[label.kind, ...said].join(' ')}`;
}

function shownFact(fact: FoundFact, fields: readonly string[] = MAIN[fact.json.kind]): string {
  const said = fields.flatMap((field) => {
    const value = fieldOf(fact, field);
    return value === 'null' ? [] : [`${field}=${value}`];
  });
  return `«${fact.json.text}» ${[fact.json.kind, ...said].join(' ')}`;
}

/** `01-egypt L8 money missed: «14 ألف جنيه» …; found «…» …` */
export function faultLine({ seed, block, of, fault: kind, labelled, found }: Fault): string {
  const words = [labelled, found && `found ${found}`].filter(Boolean).join('; ');
  return `${seed} ${block} ${of} ${kind}: ${words}`.trim();
}
