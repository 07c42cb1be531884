/**
 * UTF-8 with some broken bytes in it. What is valid reads as UTF-8; a byte that is not stands as a lone surrogate,
 * U+DC80…U+DCFF (the way of Python's `surrogateescape`, PEP 383), so that the bytes can be given back.
 */

export interface Salvaged {
  readonly text: string;
  /** Offsets of the broken bytes in the text. */
  readonly broken: readonly number[];
  /** How many characters of more than one byte were read. */
  readonly characters: number;
}

/** Well-formed sequences by their lead byte: length, and the span of the second byte. Unicode 15, table 3-7. */
function sequence(lead: number): readonly [length: number, low: number, high: number] | null {
  if (lead >= 0xc2 && lead <= 0xdf) return [2, 0x80, 0xbf];
  if (lead >= 0xe0 && lead <= 0xef) return [3, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  if (lead >= 0xf0 && lead <= 0xf4) return [4, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
  return null;
}

/** How many bytes the character at `at` takes; 0 where it is broken. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const form = sequence(lead);
  if (!form) return 0;
  const [length, low, high] = form;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = at + 2; i < at + length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Reads any bytes; linear. */
export function salvage(bytes: Uint8Array): Salvaged {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  const broken: number[] = [];
  let [from, length, characters] = [0, 0, 0];
  const flush = (to: number): void => {
    const piece = decoder.decode(bytes.subarray(from, to));
    pieces.push(piece);
    length += piece.length;
  };
  for (let at = 0; at < bytes.length; ) {
    const size = lengthAt(bytes, at);
    if (size > 1) characters++;
    if (size === 0) {
      flush(at);
      broken.push(length++);
      pieces.push(String.fromCharCode(0xdc00 + (bytes[at] as number)));
      from = at + 1;
    }
    at += Math.max(size, 1);
  }
  flush(bytes.length);
  return { text: pieces.join(''), broken, characters };
}

// A byte kept as a surrogate; whole pairs («😀») are matched first and left alone.
const KEPT_BYTE = /[\ud800-\udbff][\udc00-\udfff]|([\udc80-\udcff])/g;

/** The inverse of `salvage`. */
export function unsalvage(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const match of text.matchAll(KEPT_BYTE)) {
    if (!match[1]) continue;
    parts.push(encoder.encode(text.slice(from, match.index)), Uint8Array.of(match[1].charCodeAt(0) - 0xdc00));
    from = match.index + 1;
  }
  parts.push(encoder.encode(text.slice(from)));
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
