import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../src/seed/decode.ts';
import { encode } from '../../src/seed/encode.ts';
import { type SingleByteName, singleByte } from '../../src/seed/single-byte.ts';
import { toUtf16 } from '../../src/seed/utf-16.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What a program that takes UTF-8 for windows-1256, or another, saves. */
const mojibake = (text: string, readAs: SingleByteName = 'windows-1256'): Uint8Array =>
  utf8(singleByte[readAs].from(utf8(text)));
const windows = (text: string): Uint8Array => singleByte['windows-1256'].to(text) ?? assert.fail('not windows-1256');
const without = (bytes: Uint8Array, from: number, to: number): Uint8Array =>
  Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(to)]);

const text = 'وصل الوفد إلى العاصمة الجزائرية.\r\nوقال الناطق: «نعم»\n';

const ways: Record<string, [bytes: Uint8Array, text: string, encoding: string, mojibake?: SingleByteName]> = {
  'UTF-8': [utf8(text), text, 'utf-8'],
  'UTF-8 with a mark': [utf8(`\ufeff${text}`), `\ufeff${text}`, 'utf-8'],
  'UTF-16, little end first': [toUtf16(`\ufeff${text}`, 'utf-16le'), `\ufeff${text}`, 'utf-16le'],
  'UTF-16, big end first': [toUtf16(`\ufeff${text}`, 'utf-16be'), `\ufeff${text}`, 'utf-16be'],
  'UTF-16 with a lone surrogate': [toUtf16('\ufeff\ud800نعم', 'utf-16le'), '\ufeff\ud800نعم', 'utf-16le'],
  'windows-1256': [windows(text), text, 'windows-1256'],
  mojibake: [mojibake(text), text, 'utf-8', 'windows-1256'],
  'mojibake by windows-1252': [mojibake(text, 'windows-1252'), text, 'utf-8', 'windows-1252'],
  'mojibake by ISO 8859-1': [mojibake(text, 'iso-8859-1'), text, 'utf-8', 'iso-8859-1'],
  'mojibake behind a mark of its own': [
    Uint8Array.from([0xef, 0xbb, 0xbf, ...mojibake(text)]),
    `\ufeff${text}`,
    'utf-8',
    'windows-1256',
  ],
  'mojibake of a text with a mark': [mojibake(`\ufeff${text}`), `\ufeff\ufeff${text}`, 'utf-8', 'windows-1256'],
  'mojibake with marks inside and outside': [
    Uint8Array.from([0xef, 0xbb, 0xbf, ...mojibake(`\ufeff${text}`)]),
    `\ufeff\ufeff\ufeff${text}`,
    'utf-8',
    'windows-1256',
  ],
  'UTF-8 cut in its last letter': [utf8('وصل الوفد').slice(0, -1), 'وصل الوف\udcd8', 'utf-8'],
  'UTF-8 with a byte lost': [without(utf8('وصل الوفد'), 2, 3), 'و\udcb5ل الوفد', 'utf-8'],
  'nothing at all': [new Uint8Array(), '', 'utf-8'],
};

for (const [name, [bytes, expected, encoding, repaired = false]] of Object.entries(ways)) {
  test(`reads ${name} and gives its bytes back`, () => {
    const { source } = decode(bytes);
    assert.deepEqual(source, { text: expected, encoding, mojibake: repaired });
    assert.deepEqual(encode(source), bytes);
  });
}

test('tells what was repaired or broken, and where', () => {
  assert.deepEqual(decode(mojibake(text)).diagnostics, [
    { code: 'mojibake', line: 1, params: { encoding: 'windows-1256' } },
  ]);
  const broken = Uint8Array.from([...utf8(text), 0x80, 0xff]);
  assert.deepEqual(decode(broken).diagnostics, [{ code: 'broken-bytes', line: 3, params: { count: '2' } }]);
  assert.deepEqual(decode(utf8(text)).diagnostics, []);
});

test('a text about letters is not taken for mojibake', () => {
  assert.equal(decode(utf8('حرف ط وحرف ظ')).source.mojibake, false);
  assert.equal(decode(utf8('ظ„')).source.mojibake, false);
  assert.equal(decode(utf8('Ørsted Øresund Ång')).source.mojibake, false);
});

const roundTrip = (bytes: Uint8Array): void => assert.deepEqual(encode(decode(bytes).source), bytes);

test('any bytes come back', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), roundTrip), { numRuns: 2000 });
});

test('any text comes back in every encoding, cut anywhere', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'ابتطظ، «»\ufeff\u200f😀a\n') }),
  );
  const anyWay = fc.constantFrom<(value: string) => Uint8Array>(
    utf8,
    (value) => mojibake(value),
    (value) => mojibake(value, 'windows-1252'),
    (value) => toUtf16(`\ufeff${value}`, 'utf-16be'),
  );
  fc.assert(
    fc.property(anyText, anyWay, fc.nat(8), (value, way, cut) => {
      const bytes = way(value);
      roundTrip(bytes.slice(0, Math.max(0, bytes.length - cut)));
    }),
    { numRuns: 2000 },
  );
});
