/** Whatever a seed holds (tests/hostile), nothing throws, nothing is lost, and nothing of it becomes more than text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currentLexicon } from '../../src/load/lexicon.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { refusalOf } from '../../src/seed/refuse.ts';
import { assertLossless } from '../hostile/assert-lossless.ts';
import { assertTold } from '../hostile/assert-told.ts';
import { hostileSeeds, largeSeeds } from '../hostile/corpus.ts';
import { FUZZ_SEED, mutants } from '../hostile/mutants.ts';

const lexicon = currentLexicon();

for (const { file, bytes } of hostileSeeds())
  test(`${file}: kept whole, and told as text`, () => assertTold(bytes, assertLossless(bytes, lexicon), lexicon));

for (const [name, text] of Object.entries(largeSeeds))
  test(`${name}: kept whole`, () => {
    const { blocks } = assertLossless(new TextEncoder().encode(text()), lexicon);
    assert.ok(blocks.length > 0);
  });

const MUTANTS = 10_000;
/** What is made of an article takes twenty times as long as reading it: that many are told. */
const TOLD = 500;

test(`${MUTANTS} mutants: kept whole`, () => {
  fc.assert(
    fc.property(mutants(), (bytes) => void assertLossless(bytes, lexicon)),
    { numRuns: MUTANTS, seed: FUZZ_SEED },
  );
});

test(`${TOLD} of them: told as text`, () => {
  fc.assert(
    fc.property(mutants(), (bytes) => {
      if (refusalOf(bytes) === null) assertTold(bytes, parseSeed(bytes, lexicon), lexicon);
    }),
    { numRuns: TOLD, seed: FUZZ_SEED },
  );
});
