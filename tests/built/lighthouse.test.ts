/**
 * Lighthouse finds nothing on the article page. Its score for speed depends on what else the machine does, and is told, not judged:
 * `npm run bench` has it; budgets of bytes and requests are in tests/site/requests.spec.ts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realSite } from '../browser/sites.ts';
import { auditedArticles } from '../lighthouse/audited.ts';

/** Less than this nobody sees, and nothing but a face that comes late on a busy machine makes it (tests/site/arabic/layout-shift.spec.ts). */
const UNSEEN_SHIFT = 0.01;

test('Lighthouse: accessibility, best practices and SEO of the article are 100 in both languages, and nothing shifts', async (context) => {
  const audited = await auditedArticles(realSite);
  assert.equal(audited.length, 2);
  for (const { url, scores, shift, faults } of audited) {
    const { performance, ...judged } = scores;
    context.diagnostic(`${url}: performance ${performance}, shift ${shift}`);
    assert.deepEqual(judged, { accessibility: 100, 'best-practices': 100, seo: 100 }, faults.join('\n'));
    assert.ok(shift < UNSEEN_SHIFT, `${url} shifts by ${shift}`);
  }
});
