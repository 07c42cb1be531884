/** Whether a fact that was found says what a label says. */
import { folded } from '../../src/seed/fold.ts';
import type { FactKind, Range } from '../../src/seed/model.ts';
import type { FoundFact } from './found.ts';
import type { Label } from './read-labels.ts';

/** The fields without which a fact of the kind is another fact. */
export const MAIN: Readonly<Record<FactKind, readonly string[]>> = {
  quantity: ['value'],
  range: ['low', 'high'],
  number: ['value'],
  ordinal: ['value'],
  percentage: ['value'],
  money: ['value', 'currency'],
  duration: ['iso'],
  age: ['iso'],
  date: ['iso', 'calendar', 'resolved.from', 'resolved.to'],
  'date-range': ['from', 'to'],
  quotation: [],
  person: ['name'],
  organisation: ['name'],
  place: ['name'],
  source: ['name'],
};
/** How much of the words that either has must be in both for a quotation to be the one that is labelled. */
const SAME_QUOTE = 0.9;

/** True where both are of one kind, stand in one place and have the same main fields. */
export function isFound(label: Label, found: FoundFact): boolean {
  if (label.kind !== found.json.kind || !overlaps(label, found)) return false;
  if (label.kind === 'quotation' && sharedPart(unmarked(label), found.words) < SAME_QUOTE) return false;
  return MAIN[label.kind].every((field) => agrees(label, field, found)) && isSameEntry(label, found);
}

export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What a found fact has in a field, as labels write it: `null` for nothing. */
export function fieldOf(found: FoundFact, field: string): string {
  if (field === 'speaker' || field === 'via') return String(found[field]);
  const value = field
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], found.json);
  return String(value ?? null);
}

/** True where the label leaves the field out, or one of the values it allows was found. */
export function agrees(label: Label, field: string, found: FoundFact): boolean {
  const allowed = label.fields.get(field);
  if (!allowed) return true;
  if (field === 'name') return allowed.some((name) => found.names.some((other) => folded(name) === folded(other)));
  const value = fieldOf(found, field);
  if (field === 'speaker' || field === 'via') return allowed.some((name) => isSameSpeaker(name, value));
  return allowed.some((one) => folded(one) === folded(value));
}

/** A known name must be the right one; that the lexicon does not know it is no fault of the rule's. */
function isSameEntry(label: Label, found: FoundFact): boolean {
  return fieldOf(found, 'entry') === 'null' || agrees(label, 'entry', found);
}

/** One may say more than the other: «فهد العنزي», «الدكتور فهد العنزي». */
function isSameSpeaker(one: string, other: string): boolean {
  const [long, short] = [one, other].map((name) => ` ${folded(name).trim()} `).toSorted((a, b) => b.length - a.length);
  return (long as string).includes(short as string);
}

function sharedPart(one: Range, other: Range): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** The label's range without the marks and stops around the words quoted. */
function unmarked({ start, end, text }: Label): Range {
  const before = /^[\s"'“”«»‹›]*/u.exec(text)?.[0].length ?? 0;
  const after = /[\s"'“”«»‹›.,،]*$/u.exec(text)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}
