/** UTF-16 by its code units: lone surrogates and the byte order mark are kept, so the bytes can be given back. */

export type Utf16 = 'utf-16le' | 'utf-16be';

/** Which UTF-16 the bytes are by their byte order mark; null where there is none or half a code unit is left over. */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes.length % 2 !== 0) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

export function fromUtf16(bytes: Uint8Array, encoding: Utf16): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  const units = new Uint16Array(4096);
  for (let at = 0; at < bytes.length; at += 2 * units.length) {
    const count = Math.min(units.length, (bytes.length - at) / 2);
    for (let i = 0; i < count; i++) units[i] = view.getUint16(at + 2 * i, encoding === 'utf-16le');
    pieces.push(String.fromCharCode(...units.subarray(0, count)));
  }
  return pieces.join('');
}

/** The inverse of `fromUtf16`. */
export function toUtf16(text: string, encoding: Utf16): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
  return out;
}
