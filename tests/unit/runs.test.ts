import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Run, runsOf } from '../../src/article/runs.ts';
import type { Block, Fact } from '../../src/seed/model.ts';

const TEXT = 'قال "(46) جندياً من Python 3.12" في العراق، و(18) مرة.';
const BLOCK: Block = {
  kind: 'paragraph',
  id: 'L1',
  line: 1,
  start: 0,
  end: TEXT.length,
  text: TEXT,
  reason: { code: 'prose' },
};

const range = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

function factAt({ start, end }: { start: number; end: number }, index: number): Fact {
  return { kind: 'number', id: `L1-${start}-${index}`, block: 'L1', start, end, rule: 'any', value: index };
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : textOf(run.runs))).join('');
}

function firstPieces(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => {
    if (run.kind === 'text') return [];
    const own = run.kind === 'fact' && run.first ? [run.fact.id] : [];
    return [...own, ...firstPieces(run.runs)];
  });
}

test('runs joined are the text, and every fact has one first piece, however facts and pull-quotes cross', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), fc.array(range, { maxLength: 3 }), (facts, echoed) => {
      const found = facts.map(factAt);
      const runs = runsOf(
        BLOCK,
        found,
        echoed.map((one) => ({ quote: 'L3' as const, range: one })),
      );
      assert.equal(textOf(runs), TEXT);
      assert.deepEqual(firstPieces(runs).sort(), found.map(({ id }) => id).sort());
    }),
    { numRuns: 1000, seed: 7 },
  );
});

test('a stretch that reads from left to right holds the figure in it', () => {
  const at = TEXT.indexOf('3.12');
  const runs = runsOf(BLOCK, [factAt({ start: at, end: at + 4 }, 1)], []);
  const ltr = runs.find((run) => run.kind === 'ltr');
  assert.deepEqual(ltr && 'runs' in ltr && [textOf(ltr.runs), firstPieces(ltr.runs)], ['Python 3.12', [`L1-${at}-1`]]);
});
