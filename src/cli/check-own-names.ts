/** The site's own names: every entry that is left out, with its line. */
import { relative } from 'node:path';
import { readOwnNames } from '../lexicon/own-names.ts';
import { ownNamesFile, ownNamesText } from '../load/own-names.ts';
import { lineOfJsonError, lineOfPath } from './json-lines.ts';
import type { Problem } from './problem.ts';

/** Nothing where there is no such file. */
export function checkOwnNames(text: string | null = ownNamesText()): readonly Problem[] {
  if (text === null) return [];
  const file = relative('', ownNamesFile());
  return readOwnNames(text).faults.map(({ path, message }) => {
    const where = path.map(String).join('.') || 'the file';
    return { path: file, line: lineIn(text, path), message: `${where}: ${message}` };
  });
}

function lineIn(text: string, path: readonly PropertyKey[]): number | null {
  try {
    JSON.parse(text);
    return lineOfPath(text, path);
  } catch (error) {
    return lineOfJsonError(error);
  }
}
