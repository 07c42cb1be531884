/** Bytes to text: which encoding a seed has, and what it says. Total, and `encode` undoes it byte for byte. */
import { salvage } from './broken-utf8.ts';
import type { Diagnostic, Source } from './model.ts';
import { mended, strictUtf8 } from './mojibake.ts';
import { singleByte } from './single-byte.ts';
import { fromUtf16, utf16Of } from './utf-16.ts';

export interface Decoded {
  readonly source: Source;
  /** `mojibake` and `broken-bytes`, with the line of the first. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads any bytes: strict UTF-8, else UTF-16 by its mark, else UTF-8 with broken bytes, else windows-1256. */
export function decode(bytes: Uint8Array): Decoded {
  const text = strictUtf8(bytes);
  if (text !== null) return utf8(text);
  const utf16 = utf16Of(bytes);
  if (utf16) return { source: { text: fromUtf16(bytes, utf16), encoding: utf16, mojibake: false }, diagnostics: [] };
  return (
    salvaged(bytes) ?? {
      source: { text: singleByte['windows-1256'].from(bytes), encoding: 'windows-1256', mojibake: false },
      diagnostics: [],
    }
  );
}

function utf8(text: string): Decoded {
  const repaired = mended(text);
  if (repaired === null) return { source: { text, encoding: 'utf-8', mojibake: false }, diagnostics: [] };
  return {
    source: { text: repaired.text, encoding: 'utf-8', mojibake: repaired.readAs },
    diagnostics: [{ code: 'mojibake', line: 1, params: { encoding: repaired.readAs } }],
  };
}

/** Arabic in windows-1256 hardly ever looks like a UTF-8 character, so what has more characters than broken bytes is UTF-8. */
function salvaged(bytes: Uint8Array): Decoded | null {
  const { text, broken, characters } = salvage(bytes);
  if (characters <= broken.length) return null;
  const line = lineAt(text, broken[0] ?? 0);
  const diagnostic = { code: 'broken-bytes', line, params: { count: String(broken.length) } };
  return { source: { text, encoding: 'utf-8', mojibake: false }, diagnostics: [diagnostic] };
}

function lineAt(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}
