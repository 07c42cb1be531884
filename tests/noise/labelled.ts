/**
 * The seeds of tests/seeds with their labels, written by hand beside each: `<name>.roles` holds `published <day or null>`,
 * then for each line that holds anything its number and role, and behind a body line what is furniture at its end.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decode } from '../../src/seed/decode.ts';
import { splitLines } from '../../src/seed/lines.ts';
import type { Role } from './noisy-page.ts';
import type { Known } from './score.ts';

export interface Labelled {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly lines: readonly Known[];
  readonly iso: string | null;
}

// «12 body رابط الخبر: …»
const LABEL = /^(?<number>\d+) (?<role>[a-z-]+)(?: (?<glued>.+))?$/u;

export function labelledSeeds(): readonly Labelled[] {
  return globSync('tests/seeds/*.roles').sort().map(labelled);
}

function labelled(file: string): Labelled {
  const bytes = readFileSync(file.replace(/\.roles$/, '.txt'));
  const { text } = decode(bytes).source;
  const lines = splitLines(text);
  const [published = '', ...labels] = readFileSync(file, 'utf8').trim().split('\n');
  const iso = published.replace('published ', '');
  return {
    name: basename(file, '.roles'),
    bytes,
    iso: iso === 'null' ? null : iso,
    lines: labels.map((label): Known => {
      const { number, role, glued } = LABEL.exec(label)?.groups ?? {};
      const line = lines[Number(number) - 1];
      if (!line) throw new Error(`${file}: no such line: ${label}`);
      const known = { text: text.slice(line.start, line.end).trim(), role: role as Role };
      return glued === undefined ? known : { ...known, glued };
    }),
  };
}
