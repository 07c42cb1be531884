/** Who a seed is: its id, from its file's name and, where the name has no ASCII form or too long a one, from its bytes. */
import { createHash } from 'node:crypto';
import { asciiSlug } from '../seed/ascii-slug.ts';

export interface Identity {
  /** The file's name in the seeds folder, as it stands: `000_c525837f81758f3a.txt`. */
  readonly file: string;
  readonly id: string;
  /** Of the file's bytes, 64 hex digits. */
  readonly sha256: string;
}

/** A seed that has its place on the site. */
export interface SeedFile extends Identity {
  /** What stands in the URL: the shortest free prefix of a hex id, or the whole of any other id. */
  readonly address: string;
}

// `000_c525837f81758f3a` → `c525837f81758f3a`
const ORDER_NUMBER = /^\d+_/;
const EXTENSION = /\.txt$/i;
// `c525837f81758f3a`, `gaza-2023`
const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HASH_LENGTH = 16;
/** Most file systems take names of 255 bytes; this leaves room for what the site adds: `.L10000.2.ar.png`, `.json.br`. */
const LONGEST_ID = 200;

/** Total: any name and any bytes have an id, made of `a-z`, `0-9` and single hyphens between them. */
export function identityOf(file: string, bytes: Uint8Array): Identity {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const stem = file.replace(EXTENSION, '').replace(ORDER_NUMBER, '');
  const slug = PLAIN.test(stem) ? stem : asciiSlug(stem);
  return { file, id: slug !== null && slug.length <= LONGEST_ID ? slug : sha256.slice(0, HASH_LENGTH), sha256 };
}
