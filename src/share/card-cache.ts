/** Cards that have been drawn before: `.cache/cards/<version>/<digest of what is drawn>.png`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../load/folders.ts';
import { CARD_PACKAGES, packageText } from './card-fonts.ts';

const FOLDER = '.cache/cards';
const DIGITS = 32;

/** The bytes kept under `key`; else those that `draw` gives, which are kept from then on. */
export async function kept(key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(folder(), `${digest(key)}.png`);
  const known = bytesOf(path);
  if (known) return known;
  const bytes = await draw();
  // Another build may look for the same file: it is there whole or not at all.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
  return bytes;
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

let opened: string | null = null;

/** The folder of this version; those of others are removed. */
function folder(): string {
  if (opened) return opened;
  const all = projectFolder(FOLDER);
  opened = join(all, version());
  mkdirSync(opened, { recursive: true });
  for (const name of readdirSync(all)) if (join(all, name) !== opened) rmSync(join(all, name), { recursive: true });
  return opened;
}

/** Of the code that draws, the engine and the faces. */
function version(): string {
  const room = projectFolder('src/share');
  const code = readdirSync(room).filter((file) => file.startsWith('card'));
  const parts = [
    ...code.sort().map((file) => readFileSync(join(room, file), 'utf8')),
    ...CARD_PACKAGES.map(packageText),
  ];
  return digest(JSON.stringify(parts));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
