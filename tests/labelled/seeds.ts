/** The seeds of tests/seeds whose facts are labelled. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decode } from '../../src/seed/decode.ts';
import type { FactKind } from '../../src/seed/model.ts';
import { type Label, readLabels } from './read-labels.ts';

export const FIGURES = [
  'quantity',
  'range',
  'percentage',
  'money',
  'duration',
  'age',
  'date',
  'date-range',
] as const satisfies readonly FactKind[];
export const NAMES = ['quotation', 'person', 'organisation', 'place', 'source'] as const satisfies readonly FactKind[];

export interface LabelledFacts {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The kinds of which every fact is labelled; others are not judged. */
  readonly kinds: ReadonlySet<FactKind>;
  readonly labels: readonly Label[];
}

const FILES = [
  ['figures', FIGURES],
  ['names', NAMES],
] as const;

/** Names of the seeds that have labels of either sort. */
export function labelledNames(): readonly string[] {
  const files = globSync('tests/seeds/*.{figures,names}').map((file) => basename(file).replace(/\.\w+$/u, ''));
  return [...new Set(files)].sort();
}

/** @throws {Error} where a label is not sound (readLabels) or of a kind that its file is not for */
export function labelledFacts(name: string): LabelledFacts {
  const bytes = readFileSync(`tests/seeds/${name}.txt`);
  const { text } = decode(bytes).source;
  const kinds = new Set<FactKind>();
  const labels: Label[] = [];
  for (const [extension, own] of FILES) {
    const file = `tests/seeds/${name}.${extension}`;
    if (!existsSync(file)) continue;
    for (const kind of own) kinds.add(kind);
    for (const label of readLabels(file, readFileSync(file, 'utf8'), text)) {
      if (!(own as readonly FactKind[]).includes(label.kind)) throw new Error(`${file}: no such kind: ${label.kind}`);
      labels.push(label);
    }
  }
  return { name, bytes, kinds, labels };
}
