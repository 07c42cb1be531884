/** windows-1256, one byte a letter, in both directions. Source: the index of the WHATWG Encoding Standard, by TextDecoder. */

/** The 256 letters by byte; the index is a bijection: no byte is without a letter and none shares one. */
const letters = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const bytes = new Map(Array.from(letters, (letter, byte) => [letter.charCodeAt(0), byte]));

/** Every byte has its letter: this never fails. */
export function fromWindows1256(input: Uint8Array): string {
  return new TextDecoder('windows-1256').decode(input);
}

/** The bytes of a text, or null where it holds a letter that windows-1256 has no byte for. */
export function toWindows1256(text: string): Uint8Array | null {
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = bytes.get(text.charCodeAt(at));
    if (byte === undefined) return null;
    out[at] = byte;
  }
  return out;
}
