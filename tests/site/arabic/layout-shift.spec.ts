/** Rule 25: a face that comes late moves no line. Told with the fallbacks of Debian, which the sheet is fitted to. */
import { article, LANGUAGES, parallel } from '../pages.ts';
import { expect, test } from '../test.ts';

const LATE = 600;

for (const { name, path } of LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)])) {
  for (const width of [360, 1280]) {
    test(`rule 25: ${name}: at ${width} px late faces move nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, LATE));
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path);
      const fitted = await page.evaluate(() =>
        Promise.all(
          ['DejaVu Sans', 'DejaVu Sans Bold', 'Liberation Serif'].map((name) =>
            new FontFace('any', `local("${name}")`).load(),
          ),
        ).then(
          () => true,
          () => false,
        ),
      );
      test.skip(
        !fitted,
        'This machine lacks the faces that Debian falls back to (fonts-dejavu-core, fonts-liberation).',
      );
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(LATE);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
    });
  }
}
