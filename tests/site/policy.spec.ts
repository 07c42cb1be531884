/** What the policy forbids does not happen, and is told. That pages do nothing of it is seen by every other spec (test.ts). */
import { article } from './pages.ts';
import { expect, test } from './test.ts';

/** Runs in the page. Each way to make markup or code of a string, and what comes of it. */
function tried(): Record<string, string> {
  const outcome = (attempt: () => unknown): string => {
    try {
      attempt();
      return 'done';
    } catch (error) {
      return (error as Error).name;
    }
  };
  const element = document.createElement('div');
  const frame = document.createElement('iframe');
  return {
    innerHTML: outcome(() => {
      element.innerHTML = '<b>bold</b>';
    }),
    insertAdjacentHTML: outcome(() => element.insertAdjacentHTML('beforeend', '<b>bold</b>')),
    DOMParser: outcome(() => new DOMParser().parseFromString('<b>bold</b>', 'text/html')),
    srcdoc: outcome(() => {
      frame.srcdoc = '<b>bold</b>';
    }),
    script: outcome(() => {
      document.createElement('script').src = '/_astro/any.js';
    }),
    worker: outcome(() => new Worker('/_astro/any.js')),
    handler: outcome(() => {
      element.setAttribute('onclick', 'window.pwned = 1');
      element.click();
      if (!('pwned' in window)) throw new TypeError('It did not run.');
    }),
    'a policy of another name': outcome(() => trustedTypes.createPolicy('other', {})),
    'the one policy': outcome(() => trustedTypes.createPolicy('hashiya', {})),
    'the one policy again': outcome(() => trustedTypes.createPolicy('hashiya', {})),
  };
}

declare const trustedTypes: { createPolicy(name: string, rules: object): unknown };

test('no string becomes markup or code, and whatever tries is told', async ({ errors, page }) => {
  await page.goto(article('ar').path);
  const { 'the one policy': own, ...forbidden } = await page.evaluate(tried);
  expect(own).toBe('done');
  expect(new Set(Object.values(forbidden)), JSON.stringify(forbidden)).toEqual(new Set(['TypeError']));
  await expect
    .poll(() => errors.filter((error) => error.startsWith('policy: require-trusted-types-for')).length)
    .toBeGreaterThanOrEqual(6);
  expect(errors.some((error) => error.startsWith('policy: trusted-types'))).toBe(true);
  // An address elsewhere is asked for nothing.
  const asked = await page.evaluate(() => fetch('https://example.org/').then(String, (error: Error) => error.name));
  expect(asked).toBe('TypeError');
  await expect.poll(() => errors.some((error) => error.startsWith('policy: connect-src'))).toBe(true);
  errors.length = 0;
});
