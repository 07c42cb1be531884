/** What facts of a kind say besides what makes them that fact. */
import type { FactKind } from '../../src/seed/model.ts';
import { agrees, fieldOf } from './agree.ts';
import type { FoundFact } from './found.ts';
import type { Label } from './read-labels.ts';

export interface Aspect {
  readonly name: string;
  readonly kind: FactKind;
  /** Any of them says it; all that a label has must agree. */
  readonly fields: readonly string[];
}

export const aspects: readonly Aspect[] = [
  { name: 'quantity with unit', kind: 'quantity', fields: ['unitText', 'unit'] },
  { name: 'quantity with modifier', kind: 'quantity', fields: ['modifier'] },
  { name: 'range with unit', kind: 'range', fields: ['unitText', 'unit'] },
  { name: 'quotation with speaker', kind: 'quotation', fields: ['speaker'] },
  { name: 'quotation with agency', kind: 'quotation', fields: ['via'] },
  { name: 'person with role', kind: 'person', fields: ['role'] },
];

/** True where the label asks for it; one that allows `null` too (`role=البديل|null`) does not. */
export function isLabelled({ kind, fields }: Aspect, label: Label): boolean {
  return label.kind === kind && fields.some((field) => !(label.fields.get(field) ?? ['null']).includes('null'));
}

export function isTold({ kind, fields }: Aspect, found: FoundFact): boolean {
  return found.json.kind === kind && fields.some((field) => fieldOf(found, field) !== 'null');
}

/** True where saying nothing is right, and saying what was found is right too. */
export function isExcused(aspect: Aspect, label: Label, found: FoundFact): boolean {
  const { kind, fields } = aspect;
  return (
    label.kind === kind &&
    !isLabelled(aspect, label) &&
    fields.every((field) => label.fields.has(field) && agrees(label, field, found))
  );
}

/** True where both say it, and the same. */
export function isRight(aspect: Aspect, label: Label, found: FoundFact): boolean {
  return (
    isLabelled(aspect, label) && isTold(aspect, found) && aspect.fields.every((field) => agrees(label, field, found))
  );
}
