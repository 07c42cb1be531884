/** Encodings of one byte a letter, in both directions. Source: the indexes of the WHATWG Encoding Standard, by TextDecoder. */

export type SingleByteName = 'windows-1256' | 'windows-1252' | 'iso-8859-1';

export interface SingleByte {
  /** Every byte has its letter: this never fails. */
  readonly from: (bytes: Uint8Array) => string;
  /** The bytes of a text, or null where it holds a letter that has no byte. */
  readonly to: (text: string) => Uint8Array | null;
}

const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte);

export const singleByte: Readonly<Record<SingleByteName, SingleByte>> = {
  'windows-1256': codecOf(new TextDecoder('windows-1256').decode(EVERY_BYTE)),
  'windows-1252': codecOf(new TextDecoder('windows-1252').decode(EVERY_BYTE)),
  // TextDecoder takes this name for windows-1252; what programs call so has the controls U+0080 to U+009F.
  'iso-8859-1': codecOf(String.fromCharCode(...EVERY_BYTE)),
};

/** @param letters the 256 letters by byte, all different */
function codecOf(letters: string): SingleByte {
  const bytes = new Map(Array.from(letters, (letter, byte) => [letter.charCodeAt(0), byte]));
  return { from: (input) => decoded(input, letters), to: (text) => encoded(text, bytes) };
}

function decoded(input: Uint8Array, letters: string): string {
  const pieces: string[] = [];
  const units = new Uint16Array(4096);
  for (let from = 0; from < input.length; from += units.length) {
    const count = Math.min(units.length, input.length - from);
    for (let at = 0; at < count; at++) units[at] = letters.charCodeAt(input[from + at] as number);
    pieces.push(String.fromCharCode(...units.subarray(0, count)));
  }
  return pieces.join('');
}

function encoded(text: string, bytes: ReadonlyMap<number, number>): Uint8Array | null {
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = bytes.get(text.charCodeAt(at));
    if (byte === undefined) return null;
    out[at] = byte;
  }
  return out;
}
