/** The site as the dumbest of servers sends it: no headers, nothing compressed, fonts as files of no known kind. */
import { realSite } from '../browser/sites.ts';
import { runDumbServer } from '../hosts/dumb-server.ts';
import { about, article, front, LANGUAGES, list, parallel, source } from './pages.ts';
import { expect, test } from './test.ts';

test('from a folder on any file server: pages, faces, script, panels and links are all there', async ({ page }) => {
  test.setTimeout(120_000);
  const { origin, stop } = await runDumbServer(realSite.out);
  const refused: string[] = [];
  page.on('response', (answer) => answer.status() >= 400 && refused.push(`${answer.status()} ${answer.url()}`));
  page.on('requestfailed', (request) => refused.push(`failed ${request.url()}`));
  const links = new Set<string>();
  for (const { path } of [
    front,
    ...LANGUAGES.flatMap((of) => [list, about, article, parallel, source].map((at) => at(of))),
  ]) {
    await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(faces, path).toBeGreaterThan(0);
    for (const { href } of await page.evaluate(() => [...document.links].map(({ href }) => ({ href })))) {
      if (href.startsWith(origin)) links.add(href.replace(/#.*/, ''));
    }
  }
  await page.goto(`${origin}/${article('en').path}`);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.locator('[name="theme"][value="dark"]').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${origin}/${article('ar').path}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const link of links) if ((await page.request.get(link)).status() !== 200) refused.push(link);
  expect(links.size).toBeGreaterThan(10);
  expect(refused).toEqual([]);
  await page.close();
  await stop();
});
