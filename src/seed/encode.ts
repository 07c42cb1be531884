import { unsalvage } from './broken-utf8.ts';
import type { Source } from './model.ts';
import { mangled } from './mojibake.ts';
import { singleByte } from './single-byte.ts';
import { toUtf16 } from './utf-16.ts';

/**
 * A source's bytes, exactly those it was decoded from.
 * @throws {RangeError} where the text is none that `decode` could have given
 */
export function encode(source: Source): Uint8Array {
  if (source.mojibake) return new TextEncoder().encode(mangled(source.text, source.mojibake));
  if (source.encoding === 'utf-8') return unsalvage(source.text);
  if (source.encoding !== 'windows-1256') return toUtf16(source.text, source.encoding);
  const bytes = singleByte['windows-1256'].to(source.text);
  if (!bytes) throw new RangeError('The text holds a letter that windows-1256 has no byte for.');
  return bytes;
}
