/** Seeds that nobody wrote: good and hostile ones, cut, filled, shuffled, broken and joined. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { hostileSeeds } from './corpus.ts';

/** The same mutants every time; `FUZZ_SEED=…` looks at others. What fast-check tells of a failure holds this number too. */
export const FUZZ_SEED = Number(process.env['FUZZ_SEED'] ?? 9);

/** What is inserted: what ends, opens or hides something somewhere, and what the recognisers look for. */
const PIECES: readonly string[] = [
  ...[
    '<script>window.pwned=1</script>',
    '"><img src=x onerror=window.pwned=1>',
    '</title>',
    '<!--',
    '-->',
    ']]>',
    '&lt;',
  ],
  ...[
    'javascript:window.pwned=1',
    '](javascript:window.pwned=1)',
    '{window.pwned=1}',
    '#{1}',
    '__proto__',
    'constructor',
  ],
  ...['\u202e', '\u2067', '\u2069', '\u200f', '\ufeff', '\ufffe', '\u0000', '\u2028', '\u0651'.repeat(50), '\u{e0041}'],
  ...['\n', '\n\n', '\r', '\r\n', '\t', ' ', '\u00a0', '،', ':', '"', '«', '»', '(', ')', '%', '…', 'ـ'.repeat(40)],
  ...[
    '40',
    '٤٠',
    '1'.repeat(400),
    '08/11/2023',
    '8 نوفمبر ',
    ' مليون ',
    ' دولار ',
    ' ألف',
    'و',
    'قال ',
    'وأضاف: ',
    'وزارة ',
  ],
  ...['اقرأ أيضا', 'رويترز', 'في العراق', 'أحمد ', 'س'.repeat(600), 'x'.repeat(600), '='.repeat(30)],
];

/** Places are 16-bit parts of a seed's length, so that an edit fits any seed. */
const place = fc.nat(0xffff);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at: place, length: fc.nat(400) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length: fc.nat(400),
    times: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('swap' as const), at: place, to: place, length: fc.nat(300) }),
  fc.record({ kind: fc.constant('change' as const), at: place, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, piece: fc.nat(PIECES.length - 1) }),
  fc.record({ kind: fc.constant('fill' as const), at: place, bytes: fc.uint8Array({ maxLength: 12 }) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** The longest that a mutant becomes, in bytes: enough for every kind of damage, and read in a few milliseconds. */
const LONGEST = 6000;

function edited(bytes: Uint8Array, one: Edit): Uint8Array {
  const at = Math.floor((one.at * bytes.length) / 0x10000);
  const parts = (...all: readonly Uint8Array[]): Uint8Array => Buffer.concat(all);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (one.kind) {
    case 'delete':
      return parts(before, after.subarray(one.length));
    case 'repeat':
      return parts(before, ...Array.from({ length: one.times }, () => after.subarray(0, one.length)), after);
    case 'swap': {
      const to = Math.floor((one.to * after.length) / 0x10000);
      const moved = after.subarray(0, Math.min(one.length, to));
      return parts(before, after.subarray(moved.length, to), moved, after.subarray(to));
    }
    case 'change':
      return parts(before, Uint8Array.of(one.byte), after.subarray(1));
    case 'insert':
      return parts(before, new TextEncoder().encode(PIECES[one.piece]), after);
    case 'fill':
      return parts(before, one.bytes, after);
  }
}

function textsOf(folder: string): readonly Uint8Array[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readFileSync(join(folder, file)));
}

/** Good seeds twice as often as hostile ones: what looks like an article goes furthest. */
function originals(): readonly Uint8Array[] {
  const good = [...textsOf('seeds'), ...textsOf('tests/seeds')];
  return [...good, ...textsOf('tests/site/seeds'), ...hostileSeeds().map(({ bytes }) => bytes)];
}

/** A seed's bytes: a stretch of an original, at times with a stretch of another behind it, and up to eight edits. */
export function mutants(): fc.Arbitrary<Uint8Array> {
  const known = originals();
  const original = fc.nat(known.length - 1);
  const stretch = fc.record({
    original,
    from: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: place }),
  });
  return fc
    .record({
      stretches: fc.array(stretch, { minLength: 1, maxLength: 2 }),
      edits: fc.array(edit, { maxLength: 8 }),
    })
    .map(({ stretches, edits }) => {
      const cut = stretches.map(({ original: which, from }) => {
        const bytes = known[which] ?? Uint8Array.of();
        const start = Math.floor((from * bytes.length) / 0x10000);
        return bytes.subarray(start, start + LONGEST / stretches.length);
      });
      return edits.reduce(edited, Buffer.concat(cut) as Uint8Array).subarray(0, LONGEST);
    });
}
