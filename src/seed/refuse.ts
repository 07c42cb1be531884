/** Which seeds cannot be articles. */
import { decode } from './decode.ts';
import { folded } from './fold.ts';

export type Refusal =
  | { readonly code: 'empty' | 'binary' | 'no-arabic' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number };

/** 4 MiB. */
export const SIZE_LIMIT = 4 * 1024 * 1024;

/** Why the bytes of a seed cannot be an article, or null where they can. Looks at what can be told from bytes alone. */
export function refusalOf(bytes: Uint8Array): Refusal | null {
  if (bytes.length > SIZE_LIMIT) return { code: 'too-large', bytes: bytes.length, limit: SIZE_LIMIT };
  const { text } = decode(bytes).source;
  if (folded(text).trim() === '') return { code: 'empty' };
  if (isBinary(text)) return { code: 'binary' };
  return /[\u0621-\u064a]/.test(folded(text)) ? null : { code: 'no-arabic' };
}

/**
 * Text has no NUL in its beginning (the test that git uses), and hardly a control character: one in a hundred is more
 * than a scraper leaves behind.
 */
function isBinary(text: string): boolean {
  if (text.slice(0, 8000).includes('\0')) return true;
  // any but tab, LF, VT, FF and CR, which are white space
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls * 100 > text.length;
}
