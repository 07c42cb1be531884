import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { readLines } from '../../src/cli/read-lines.ts';

async function linesOf(bytes: Uint8Array, chunk: number): Promise<string[]> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  const lines: string[] = [];
  for await (const some of readLines(Readable.from(chunks))) lines.push(...some);
  return lines;
}

const cases: Readonly<Record<string, readonly string[]>> = {
  '': [],
  '\n': [''],
  أ: ['أ'],
  'أ\n': ['أ'],
  'أ\r\n\r\nب': ['أ', '', 'ب'],
  '\n\nأ\n\n': ['', '', 'أ', ''],
  'أ\u2028ب\rج\u0085د\n': ['أ\u2028ب\rج\u0085د'],
};

for (const [text, lines] of Object.entries(cases)) {
  test(`lines of ${JSON.stringify(text)}`, async () => {
    for (const chunk of [1, 2, 3, 100]) assert.deepEqual(await linesOf(Buffer.from(text), chunk), lines);
  });
}

test('a line of 20 MB in small chunks is read in time that grows with its length', { timeout: 20_000 }, async () => {
  const [line] = await linesOf(Buffer.alloc(20_000_000, 'ab'), 4096);
  assert.equal(line?.length, 20_000_000);
});
