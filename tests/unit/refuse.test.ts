import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import messages from '../../src/load/refusals.json' with { type: 'json' };
import { refusalOf, SIZE_LIMIT } from '../../src/seed/refuse.ts';
import { toUtf16 } from '../../src/seed/utf-16.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const refused: Record<string, [bytes: Uint8Array, code: string]> = {
  'no bytes': [new Uint8Array(), 'empty'],
  'white space': [utf8(' \r\n\t\u00a0\u200f\n'), 'empty'],
  'a byte order mark alone': [utf8('\ufeff'), 'empty'],
  'a picture': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'binary'],
  'text with NULs': [utf8('نص\0عربي\0'), 'binary'],
  'UTF-16 without a mark': [toUtf16('نص عربي', 'utf-16le'), 'binary'],
  'control characters': [utf8('نص\u0001\u0002\u0003'), 'binary'],
  English: [utf8('An article without a letter of Arabic.'), 'no-arabic'],
  'Arabic digits and marks alone': [utf8('٤٠، ٥٠؟'), 'no-arabic'],
  'more than 4 MiB': [new Uint8Array(SIZE_LIMIT + 1).fill(0x61), 'too-large'],
};

for (const [name, [bytes, code]] of Object.entries(refused)) {
  test(`refuses ${name}`, () => {
    assert.equal(refusalOf(bytes)?.code, code);
    assert.ok(code in messages, 'and says why');
  });
}

const taken: Record<string, Uint8Array> = {
  'one Arabic letter': utf8('و'),
  'presentation forms': utf8('ﻗﺎﻝ'),
  'UTF-16 with a mark': toUtf16('\ufeffنص', 'utf-16be'),
  'windows-1256': Uint8Array.from([0xc7, 0xe1, 0xda]),
  'the real seed': readFileSync('seeds/000_c525837f81758f3a.txt'),
  'just 4 MiB': new Uint8Array(SIZE_LIMIT).fill(0x61).with(0, 0xc7),
};

for (const [name, bytes] of Object.entries(taken)) {
  test(`takes ${name}`, () => assert.equal(refusalOf(bytes), null));
}
