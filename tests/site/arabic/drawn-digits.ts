import type { Page } from '@playwright/test';

/** Whether figures in Arabic text, set with these classes, are drawn dot by dot as others are where digits are left as they are. */
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
        stage.dir = 'rtl';
        stage.className = names;
        stage.textContent = `نحو ${words}`;
        document.getElementById('stage')?.remove();
        document.body.replaceChildren(stage);
        Object.assign(stage.style, {
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
