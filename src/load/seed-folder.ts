/** Reads the seeds folder: which files are seeds, and which are refused. */
import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { refusalOf, SIZE_LIMIT } from '../seed/refuse.ts';
import { addressBook } from './addresses.ts';
import { identityOf, type SeedFile } from './identity.ts';
import type { Refused } from './refused.ts';

/** One entry of the folder: a seed with its bytes, or a refusal. */
export type FolderEntry =
  | { readonly kind: 'seed'; readonly seed: SeedFile; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refused: Refused };

export interface SeedFolder {
  readonly seeds: readonly SeedFile[];
  readonly refused: readonly Refused[];
}

// `.DS_Store`, `.gitkeep`, `._article.txt` (macOS); not `..article.txt`, which somebody gave a seed for a name
const HIDDEN = /^\.(?:_|(?!.*\.txt$))/i;

/**
 * Every entry of the folder but hidden ones, in the order of their names by code points, one file's bytes in memory at
 * a time.
 * @throws where there is no such folder
 */
export function* folderEntries(folder: string): Generator<FolderEntry> {
  const addressOf = addressBook();
  for (const file of seedNames(folder)) {
    const bytes = readSeedFile(folder, file);
    if (!(bytes instanceof Uint8Array)) {
      yield { kind: 'refused', refused: bytes };
      continue;
    }
    const identity = identityOf(file, bytes);
    const address = addressOf(identity);
    if (typeof address === 'string') yield { kind: 'seed', seed: { ...identity, address }, bytes };
    else yield { kind: 'refused', refused: address };
  }
}

/** What the folder holds, without the bytes. */
export function readSeedFolder(folder: string): SeedFolder {
  const seeds: SeedFile[] = [];
  const refused: Refused[] = [];
  for (const entry of folderEntries(folder)) {
    if (entry.kind === 'seed') seeds.push(entry.seed);
    else refused.push(entry.refused);
  }
  return { seeds, refused };
}

/** What a seed is called. */
const SEED_NAME = /\.txt$/i;

/**
 * The bytes of a file that can be an article, or why it cannot. Never reads what is not a plain file, or is too large.
 * @param allowed what the file may be called
 */
export function readSeedFile(folder: string, file: string, allowed: RegExp = SEED_NAME): Uint8Array | Refused {
  const path = join(folder, file);
  try {
    const stat = statSync(path);
    const reason = refusalOfStat(stat, file) ?? (allowed.test(file) ? null : { file, code: 'not-txt', params: {} });
    if (reason) return reason;
    const bytes = readFileSync(path);
    const refusal = refusalOf(bytes);
    if (!refusal) return bytes;
    const { code, ...params } = refusal;
    return { file, code, params };
  } catch (error) {
    return refusalOfError(path, file, error);
  }
}

function refusalOfStat(stat: Stats, file: string): Refused | null {
  if (stat.isDirectory()) return { file, code: 'folder', params: {} };
  if (!stat.isFile()) return { file, code: 'special-file', params: {} };
  if (stat.size > SIZE_LIMIT) return { file, code: 'too-large', params: { bytes: stat.size, limit: SIZE_LIMIT } };
  return null;
}

function refusalOfError(path: string, file: string, error: unknown): Refused {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return { file, code: 'missing', params: {} };
  if (entry.isSymbolicLink()) return { file, code: 'dangling-link', params: {} };
  return { file, code: 'unreadable', params: { error: error instanceof Error ? error.message : String(error) } };
}

function seedNames(folder: string): readonly string[] {
  const names = namesIn(folder).filter((name) => !HIDDEN.test(name));
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** @throws where there is no such folder, or it cannot be read */
export function requireSeedsFolder(folder: string): void {
  namesIn(folder);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The seeds folder cannot be read: ${why}\nMake the folder, or name another one in HASHIYA_SEEDS.`);
  }
}
