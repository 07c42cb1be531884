/** The editions folder: which articles are told in another language, and how their files read. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadEdition, readEdition } from '../segments/read-edition.ts';
import { editionsFolder } from './folders.ts';

/** The file of an article's English edition, as its name in the editions folder. */
export function editionFile(id: string): string {
  return `${id}.en.mdx`;
}

/** The id in such a name; null for other files. */
export function idOfEditionFile(file: string): string | null {
  return /^(?<id>[a-z0-9][a-z0-9-]*)\.en\.mdx$/.exec(file)?.groups?.['id'] ?? null;
}

const held = new Map<string, { readonly stamp: string; readonly read: ReadEdition }>();

/** The edition of the article with this id; null where there is no file. A file is read again when it has changed. */
export function editionOf(id: string): ReadEdition | null {
  const path = join(editionsFolder(), editionFile(id));
  if (!existsSync(path)) return null;
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = held.get(path);
  if (known?.stamp === stamp) return known.read;
  const read = readEditionFile(path);
  held.set(path, { stamp, read });
  return read;
}

/** A file that cannot be read is no edition: the site is built without it, and npm run check tells. */
function readEditionFile(path: string): ReadEdition {
  try {
    return readEdition(readFileSync(path, 'utf8'));
  } catch (error) {
    return { edition: null, faults: [{ line: null, message: String(error) }] };
  }
}

/** The text of an edition's file, for digests; '' where there is none that can be read. */
export function editionText(id: string): string {
  try {
    return readFileSync(join(editionsFolder(), editionFile(id)), 'utf8');
  } catch {
    return '';
  }
}
