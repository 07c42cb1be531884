/** Cells of CSV: whatever a text holds, it stays one cell, and no formula. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvCell } from '../../src/share/csv-cell.ts';

const cells: readonly (readonly [value: string | number | null, cell: string])[] = [
  ['سوق السمك، في «طرابلس»', '"سوق السمك، في «طرابلس»"'],
  ['a "b", c;\nd', '"a ""b"", c;\nd"'],
  [-5, '-5'],
  [2.5, '2.5'],
  [null, ''],
  ['', '""'],
  ["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
  ['+1+1', `"'+1+1"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(1)', `"'@SUM(1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r1', `"'\r1"`],
  ['＝1', `"'＝1"`],
  ['\u200e =1', `"'\u200e =1"`],
  ['\ufeff@x', `"'\ufeff@x"`],
  ['a=1', '"a=1"'],
  ['2-1', '"2-1"'],
  ['\ud800', '"\ufffd"'],
];

for (const [value, cell] of cells) test(`${JSON.stringify(value)}`, () => assert.equal(csvCell(value), cell));

test('any row comes back, cell by cell', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', '"', '""', ',', '\r\n', '+', 'نص'));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (row) => {
      const line = row.map(csvCell).join(',');
      const read = Array.from(line.matchAll(/(?:^|,)"((?:[^"]|"")*)"(?=,|$)/g), ([, inner = '']) =>
        inner.replaceAll('""', '"'),
      );
      assert.deepEqual(
        read.map((cell, index) => (cell.length > (row[index] ?? '').length ? cell.slice(1) : cell)),
        row.map((cell) => cell.toWellFormed()),
      );
      for (const cell of read) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }),
    { numRuns: 300, seed: 9 },
  );
});
