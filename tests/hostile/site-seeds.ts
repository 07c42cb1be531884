/** The seeds of the hostile site: the corpus, the names, and mutants. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { refusalOf } from '../../src/seed/refuse.ts';
import { hostileSeeds, largeSeeds } from './corpus.ts';
import { FUZZ_SEED, mutants } from './mutants.ts';
import { hostileNames } from './names.ts';

const MUTANTS = 120;
/** Too large to be looked at in a browser in the time that a test has. */
const UNLOOKED: ReadonlySet<string> = new Set(['4-mebibytes-in-one-line']);

/** Writes them into a folder, which is emptied before. */
export function gatherHostileSeeds(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const put = (name: string | Uint8Array, bytes: string | Uint8Array): void =>
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name as string)]), bytes);
  for (const { file, bytes } of hostileSeeds()) put(file, bytes);
  for (const [name, text] of Object.entries(largeSeeds)) if (!UNLOOKED.has(name)) put(`${name}.txt`, text());
  for (const [index, { name }] of hostileNames.entries()) put(name, hostileNamedText(index));
  const made = fc.sample(mutants(), { seed: FUZZ_SEED, numRuns: MUTANTS }).filter((bytes) => refusalOf(bytes) === null);
  for (const [index, bytes] of made.entries()) put(`mutant-${index}.txt`, bytes);
}

/** Of each name another, so that their digests differ. */
export function hostileNamedText(index: number): string {
  return `سوق رقم ${index} في طرابلس\n\nافتتحت بلدية طرابلس أمس سوق السمك في الميناء بعد أعمال ترميم استمرت (18) شهراً.\n`;
}
