import type { Page } from '@playwright/test';

/** Whether text, set with these classes, is drawn dot by dot as another is where digits are left as they are. */
export async function drawnAlike(page: Page, classes: string, written: string, seen: string): Promise<boolean> {
  const pictures: Buffer[] = [];
  for (const [text, style] of [
    [written, classes],
    [seen, `${classes} fixed-digits`],
  ] as const) {
    await page.evaluate(
      ([words = '', names = '']) => {
        const stage = document.createElement('div');
        stage.id = 'stage';
        stage.lang = 'ar';
        stage.className = names;
        stage.textContent = words;
        document.getElementById('stage')?.remove();
        document.body.replaceChildren(stage);
        Object.assign(stage.style, {
          direction: 'ltr',
          width: '12em',
          fontSize: '40px',
          color: '#000',
          background: '#fff',
        });
      },
      [text, style],
    );
    await page.evaluate(() => document.fonts.ready);
    pictures.push(await page.locator('#stage').screenshot());
  }
  const [one, other] = pictures;
  return one !== undefined && other !== undefined && one.equals(other);
}
