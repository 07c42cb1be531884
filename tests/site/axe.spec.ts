/** axe-core finds nothing on any page type, in both languages and themes, narrow and wide. */
import type { Page } from '@playwright/test';
import { axe, faultsIn } from './axe.ts';
import { article, LANGUAGES, pages, parallel } from './pages.ts';
import { keep } from './preferences.ts';
import { expect, openMargin, test } from './test.ts';

/** axe takes joined Arabic for a font of icons, whose contrast it does not measure: so every letter becomes an x. */
async function unjoin(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const node of window.inPage.textNodes(document.body)) node.data = node.data.replace(/\p{L}\p{M}*/gu, 'x');
  });
}

/** Runs in the page. The least contrast (WCAG 2) between ink and ground of the text, marked or not. */
function leastContrast(): number {
  const pen = document
    .createElement('canvas')
    .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const luminance = (color: string): number => {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (ink: string, ground: string): number => {
    const [dark = 0, light = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const frame = getComputedStyle(document.querySelector('.frame') as Element);
  const page = getComputedStyle(document.documentElement).backgroundColor;
  const ground = frame.backgroundColor === 'rgba(0, 0, 0, 0)' ? page : frame.backgroundColor;
  const plain = [...document.querySelectorAll('.frame .block, .frame a.fact')].map((element) =>
    contrast(getComputedStyle(element).color, ground),
  );
  const marked = [...document.querySelectorAll('.frame mark')].flatMap((element) => {
    const { color, backgroundColor, backgroundImage } = getComputedStyle(element);
    const grounds = backgroundImage.match(/(?:rgb|oklab|color)\([^)]*\)/g) ?? [backgroundColor];
    return grounds.map((one) => contrast(color, one));
  });
  return Math.min(...plain, ...marked);
}

const WIDTHS = [360, 1280];

/** As the system has it, and chosen against the system. */
const THEMES = [
  { name: 'light', colorScheme: 'light', kept: '' },
  { name: 'dark', colorScheme: 'dark', kept: '' },
  { name: 'sepia', colorScheme: 'dark', kept: 'theme=sepia' },
  { name: 'light, chosen', colorScheme: 'dark', kept: 'theme=light' },
  { name: 'dark, chosen', colorScheme: 'light', kept: 'theme=dark' },
] as const;

/** Of axe's rules contrast alone looks at colours: the others are asked once, contrast in every theme. */
for (const { name, path } of pages) {
  test(`axe: ${name}, narrow and wide, in every theme`, async ({ page }) => {
    await page.goto(path);
    await openMargin(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(faultsIn(await axe(page).analyze()), `${width} px`).toEqual([]);
    }
    await unjoin(page);
    for (const { name: theme, colorScheme, kept } of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate((chosen) => {
        if (chosen) document.documentElement.dataset['theme'] = chosen;
        else delete document.documentElement.dataset['theme'];
      }, kept.slice('theme='.length));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const contrast = await axe(page).withRules(['color-contrast']).analyze();
        expect.soft(faultsIn(contrast), `${theme}, ${width} px`).toEqual([]);
        expect(contrast.passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(5);
      }
    }
  });
}

for (const { name: theme, colorScheme, kept } of THEMES) {
  test.describe(() => {
    test.use({ colorScheme });
    test.beforeEach(({ page }) => keep(page, kept));

    for (const { name, path } of LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)])) {
      test(`${name}, ${theme}: ink and ground of the text differ by 7 to 1, marked stretches too`, async ({ page }) => {
        await page.goto(path);
        expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(7);
      });
    }

    test(`${theme}: the theme is the reader's`, async ({ page }) => {
      await page.goto('ar/');
      const light = await page.evaluate(() => {
        const [red = 0] = (getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number);
        return red > 128;
      });
      expect(light).toBe(!theme.startsWith('dark'));
    });
  });
}
