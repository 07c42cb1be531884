import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBytes } from '../../src/scripts/format-bytes.ts';

test('room is told in the largest unit that it fills, with a decimal where that tells something', () => {
  const cases: readonly (readonly [number, string, string])[] = [
    [0, '0 kB', '0 كيلوبايت'],
    [1, '1 kB', '1 كيلوبايت'],
    [199_421, '199 kB', '199 كيلوبايت'],
    [1_000_000, '1 MB', '1 ميغابايت'],
    [1_249_000, '1.2 MB', '1.2 ميغابايت'],
    [48_700_000, '49 MB', '49 ميغابايت'],
    [10_960_000_000, '11 GB', '11 غيغابايت'],
    [2_500_000_000_000_000, '2,500 TB', '2,500 تيرابايت'],
  ];
  for (const [bytes, en, ar] of cases) {
    assert.equal(formatBytes('en', bytes), en);
    assert.equal(formatBytes('ar', bytes), ar);
  }
});
