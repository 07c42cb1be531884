/** The file with a site's own names, which an editor may put beside the seeds folder. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { noOwnNames, type OwnNameFault, type ReadOwnNames, readOwnNames } from '../lexicon/own-names.ts';

/** The file: `HASHIYA_NAMES`, else `names.local.json` in the project's folder; absolute. It need not be there. */
export function ownNamesFile(): string {
  return resolve(process.env['HASHIYA_NAMES'] || 'names.local.json');
}

/** The file's text; null where there is no such file. */
export function ownNamesText(): string | null {
  const file = ownNamesFile();
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : null;
}

/** The names that the file has, and what is wrong with it; none of either where there is no such file. */
export function readOwnNamesFile(): ReadOwnNames {
  const text = ownNamesText();
  return text === null ? { names: noOwnNames, faults: [] } : readOwnNames(text.replace(/^\ufeff/, ''));
}

/** What is wrong with the file, each fault a line: `names.local.json, people[3].en: …` */
export function ownNameFaultLines(): readonly string[] {
  const file = basename(ownNamesFile());
  return readOwnNamesFile().faults.map((fault) => `${file}${placeOf(fault)}: ${fault.message}`);
}

function placeOf({ path }: OwnNameFault): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.length === 0 ? '' : `, ${steps.join('').slice(1)}`;
}
