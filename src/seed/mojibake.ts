/**
 * Mojibake: UTF-8 that was once read as an encoding of single bytes and saved as UTF-8: «ط§ظ„ط¹ط±ط§ظ‚» for «العراق»
 * where it was windows-1256, «Ø§Ù„Ø¹Ø±Ø§Ù‚» where it was windows-1252.
 *
 * Byte order marks come in two ways here: a mark of the file as it is now, and one that was mangled along with the text.
 * The text tells them apart by how many U+FEFF it starts with: one is the file's own, two a mangled one, three both.
 */
import { type SingleByteName, singleByte } from './single-byte.ts';

const BOM = '\ufeff';
/** A shorter stretch of Arabic may be an accident: «ظ„» is a valid word of windows-1256 and a letter of UTF-8. */
const ENOUGH_LETTERS = 4;

/**
 * Two Arabic letters side by side. In mojibake every letter of these is the first byte of a character, and what follows
 * is one of the second half: € پ ‚ … ؟.
 */
const PLAIN_ARABIC = /[\u0621-\u064a]{2}/;
// the first bytes of Arabic letters as windows-1252 and as windows-1256 have them: «Ø», «ط»
const FIRST_BYTES = /[\u00d8-\u00db\u0637-\u063a]/;

export interface Mended {
  readonly text: string;
  readonly readAs: SingleByteName;
}

/** The text read back, or null where it is not mojibake. `mangled` gives the text as it was. */
export function mended(text: string): Mended | null {
  if (PLAIN_ARABIC.test(text) || !FIRST_BYTES.test(text)) return null;
  for (const readAs of ['windows-1256', 'windows-1252', 'iso-8859-1'] as const) {
    const read = readBack(text, readAs);
    if (read !== null) return { text: read, readAs };
  }
  return null;
}

function readBack(text: string, readAs: SingleByteName): string | null {
  const own = text.startsWith(BOM);
  const bytes = singleByte[readAs].to(own ? text.slice(1) : text);
  const inner = bytes && strictUtf8(bytes);
  if (!inner || inner.startsWith(BOM + BOM)) return null;
  if ((inner.match(/[\u0621-\u064a]/g)?.length ?? 0) < ENOUGH_LETTERS) return null;
  const mark = inner.startsWith(BOM);
  return (own ? BOM : '') + (mark ? BOM : '') + inner;
}

/** The inverse of `mended`. */
export function mangled(text: string, readAs: SingleByteName): string {
  const marks = /^\ufeff{0,3}/.exec(text)?.[0].length ?? 0;
  const inner = (marks >= 2 ? BOM : '') + text.slice(marks);
  return (marks % 2 === 1 ? BOM : '') + singleByte[readAs].from(new TextEncoder().encode(inner));
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Strict UTF-8, a byte order mark kept; null where the bytes are not UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
