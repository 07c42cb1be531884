/** Noisy pages made of clean articles: nothing of an article may be lost, and hardly anything else may stay. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { noisyPage } from '../noise/noisy-page.ts';
import { emptyScore, type Score, scored } from '../noise/score.ts';

const PAGES = 600;
const lexicon = loadLexicon();

/** The faults of one sort, for the message. */
function faults({ faults }: Score, sort: string): string {
  return faults
    .filter((fault) => fault.includes(sort))
    .slice(0, 20)
    .join('\n');
}

test(`${PAGES} noisy pages`, async (suite) => {
  let score = emptyScore;
  for (let number = 0; number < PAGES; number++) {
    const { bytes, lines, iso, way } = noisyPage(number);
    score = scored(score, `page ${number} (${way})`, parseSeed(bytes, lexicon), lines, iso);
  }
  const { pages, titles, dates, body, noise, repeats, pullQuotes } = score;
  await suite.test('every headline is right', () => assert.equal(titles, pages, faults(score, 'title')));
  await suite.test('every date is right', () => assert.equal(dates, pages, faults(score, 'date')));
  await suite.test('no line of a body is lost', () => assert.equal(body.right, body.all, faults(score, 'BODY LOST')));
  await suite.test('every repeat is out', () => assert.equal(repeats.right, repeats.all, faults(score, 'repeat')));
  await suite.test('99 % of the noise is out', () =>
    assert.ok(noise.right >= noise.all * 0.99, `${noise.right} of ${noise.all}\n${faults(score, 'kept')}`),
  );
  await suite.test('pull-quotes: precision and recall of .97', () => {
    assert.ok(pullQuotes.right >= pullQuotes.told * 0.97, faults(score, 'no pull-quote'));
    assert.ok(pullQuotes.right >= pullQuotes.known * 0.97, faults(score, 'missed'));
  });
});
