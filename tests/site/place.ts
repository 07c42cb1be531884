/** The place on a page that is being read: where it is, going there, and going on from there. */
import type { Page } from '@playwright/test';

export interface Place {
  readonly id: string;
  readonly top: number;
}

/** Runs in the page: the first paragraph that begins on the screen, else the one that fills it. */
export function placeNow(): Place | null {
  const bar = document.querySelector('.view-switch')?.getBoundingClientRect().bottom ?? 0;
  const blocks = [...document.querySelectorAll('.frame .block[id], .frame .pair[id]')].map((block) => ({
    id: block.id,
    box: block.getBoundingClientRect(),
  }));
  const begins = blocks.find(({ box }) => box.top >= bar && box.top < innerHeight * 0.7);
  const fills = blocks.findLast(({ box }) => box.top < bar && box.bottom > bar);
  const found = begins ?? fills;
  return found ? { id: found.id, top: found.box.top } : null;
}

export const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);

/** By how much a place is missed; not at all where the page goes on no further, and shows it lower for that. */
export async function offBy(page: Page, { id, top }: Place): Promise<number> {
  const off = (await topOf(page, id)) - top;
  const rest = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  return off > 0 && rest < 1 ? 0 : Math.abs(off);
}

/** Scrolls so that a share of the text has gone by. */
export async function scrollInto(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    const box = (document.querySelector('.frame') as Element).getBoundingClientRect();
    scrollTo({ top: scrollY + box.top + box.height * part, behavior: 'instant' });
  }, share);
}

/** Clicks where a link is. Playwright's own click first scrolls what stands at the edge of the window, which no reader's does. */
export async function press(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Once everything has come: what is brought first, and the faces that text is set in. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
