/** Rules 6–8: how figures, dates and Latin words of an Arabic text must look on the screen, from left to right. */
import { article, LANGUAGES } from '../pages.ts';
import { expect, test } from '../test.ts';
import { seenMatches } from './visual-order.ts';

/** Written so, in order of reading → seen so, from left to right. */
const INTENDED: Readonly<Record<string, string>> = {
  // Behind Arabic words the bidi algorithm itself sets the sign of the percent where Arabic reads it: on the left.
  '15.3%': '%15.3',
  '81,8%': '%81,8',
  'C++': 'C++',
  'Python 3.12': 'Python3.12',
  '2,500': '2,500',
  '12:30': '12:30',
  '2023-11-08': '2023-11-08',
  '31/10/2023': '31/10/2023',
  '1280×960': '1280×960',
  '+964 770 123 4567': '+9647701234567',
  'info@example.org': 'info@example.org',
  '3-1': '3-1',
  '(46)': '(46)',
  '(18)': '(18)',
  'The New York Times': 'TheNewYorkTimes',
  'Al-Monitor': 'Al-Monitor',
  // A range in Arabic is read from the right (rule 8).
  '20-30': '30-20',
};

for (const lang of LANGUAGES) {
  for (const [written, seen] of Object.entries(INTENDED)) {
    test(`rules 6, 8: ${lang}: «${written}» is seen as «${seen}»`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(article(lang, 'figures-and-latin').path);
      const source = written.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      // The margin sets its figures alone, as CLDR writes them: 15.3%.
      await page.locator('.margin').evaluate((margin) => margin.remove());
      const found = await page.evaluate(seenMatches, { source, flags: 'gu' });
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((match) => match.seen !== seen)).toEqual([]);
    });
  }
}
