/** Reads the lexicon from its JSON files. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Lexicon, schemas } from './schema.ts';

/** Thrown where a lexicon file does not fit its schema; the message names file, place and remedy. */
export class LexiconError extends Error {
  readonly file: string;
  constructor(file: string, problem: string) {
    super(`src/lexicon/ar/${file}: ${problem}`);
    this.file = file;
  }
}

/** Folder of the lexicon's files, as a URL; null in a bundle that does not carry its own path. */
export const lexiconFolder = new URL('./ar/', import.meta.url);

/**
 * Reads and checks every file of the lexicon.
 * @throws {LexiconError} where a file is missing, is not JSON or does not fit its schema
 */
export function loadLexicon(folder: URL = lexiconFolder): Lexicon {
  const topics = Object.entries(schemas).map(([topic, schema]) => {
    const file = `${topic}.json`;
    const parsed = schema.safeParse(readJson(new URL(file, folder), file));
    if (!parsed.success) throw new LexiconError(file, z.prettifyError(parsed.error));
    return [topic, parsed.data] as const;
  });
  return Object.fromEntries(topics) as unknown as Lexicon;
}

function readJson(url: URL, file: string): unknown {
  try {
    return JSON.parse(readFileSync(url, 'utf8'));
  } catch (error) {
    throw new LexiconError(file, error instanceof Error ? error.message : String(error));
  }
}
