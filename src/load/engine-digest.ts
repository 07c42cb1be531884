/** What makes articles out of bytes, as one digest: where it changes, every seed is parsed again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders.ts';
import { ownNamesText } from './own-names.ts';

/** The rooms that a store entry's data come from. */
const ROOMS = ['src/seed', 'src/lexicon', 'src/article', 'src/segments', 'src/load'];

/** SHA-256 of a text, 64 hex digits. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 over the code and the words of these rooms and the site's own names, 64 hex digits. */
export function engineDigest(): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    const folder = projectFolder(room);
    for (const file of partsIn(folder)) hash.update(`${room}/${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.update(ownNamesText() ?? '').digest('hex');
}

function partsIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts') || file.endsWith('.json')).sort();
}
