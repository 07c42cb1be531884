/** The seeds of tests/seeds against their labels, which were written by hand and not from what the program says. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { labelledSeeds } from '../noise/labelled.ts';
import { emptyScore, scored } from '../noise/score.ts';

const lexicon = loadLexicon();
const seeds = labelledSeeds();

test('every seed has its labels', () => {
  assert.ok(seeds.length >= 60);
  assert.equal(globSync('tests/seeds/*.txt').length, seeds.length);
});

for (const { name, bytes, lines, iso } of seeds) {
  test(`${name}: nothing of the article is lost, and the date is right`, () => {
    const { dates, body, faults } = scored(emptyScore, name, parseSeed(bytes, lexicon), lines, iso);
    assert.equal(dates, 1, faults.join('\n'));
    assert.equal(body.right, body.all, faults.join('\n'));
  });
}

test('noise, repeats and pull-quotes over all seeds', () => {
  const { noise, repeats, titles, pages, pullQuotes, faults } = seeds.reduce(
    (score, { name, bytes, lines, iso }) => scored(score, name, parseSeed(bytes, lexicon), lines, iso),
    emptyScore,
  );
  const report = faults.join('\n');
  assert.equal(titles, pages, report);
  assert.ok(noise.right >= noise.all * 0.99, report);
  assert.equal(repeats.right, repeats.all, report);
  assert.ok(pullQuotes.right >= pullQuotes.told * 0.97 && pullQuotes.right >= pullQuotes.known * 0.97, report);
});
