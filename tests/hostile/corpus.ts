/** The hostile seeds: those of seeds/ (README.md tells what each is after), and those too large to keep. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/hostile/seeds';

export interface HostileSeed {
  /** As a seed's file is called, without its folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** In the order of their names. */
export function hostileSeeds(): readonly HostileSeed[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(FOLDER, file)) }));
}

const SENTENCE = 'افتتحت بلدية طرابلس أمس سوق السمك في الميناء وقال الوزير إن (40) صياداً حضروا "كل صباح" <b>. ';

function filled(piece: string, bytes: number): string {
  const size = new TextEncoder().encode(piece).length;
  return piece.repeat(Math.floor(bytes / size));
}

/** Each as large as what it is after needs. */
export const largeSeeds: Readonly<Record<string, () => string>> = {
  /** No place to break a line for. */
  'one-word-of-100000-letters': () => `سوق السمك\n\n${'مستشفيات'.repeat(12_500)}\n\n${'Pneumono'.repeat(12_500)}\n`,
  /** As many blocks. */
  '10000-short-lines': () => Array.from({ length: 10_000 }, (_, number) => `سطر ${number}`).join('\n'),
  /** The limit of a seed, in one block. */
  '4-mebibytes-in-one-line': () => filled(SENTENCE, 4 * 1024 * 1024),
};
