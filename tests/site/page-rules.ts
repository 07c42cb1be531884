/** Rules that hold on every page, asked of a page all at one visit: opening it takes longer than most of them. */
import type { Page } from '@playwright/test';
import type { SitePage } from './pages.ts';
import { expect, openMargin, test } from './test.ts';

export interface PageRule {
  /** Told where it is broken. */
  readonly name: string;
  /** Runs in the page, by its source alone: what breaks the rule there, a message each. It leaves the page as it was. */
  readonly find: (given: never) => readonly string[] | Promise<readonly string[]>;
  /** What `find` is given of the page that is looked at; nothing where it is left out. */
  readonly given?: (page: SitePage) => unknown;
  /** Widths of the window at which it is asked, in CSS pixels; 1280 alone where it is left out. */
  readonly widths?: readonly number[];
  /** Asked in the dark too. */
  readonly dark?: true;
}

/** A page, and what must hold there. */
export interface Ruled {
  readonly page: SitePage;
  readonly rules: readonly PageRule[];
}

/** Declares one test, over the pages given. Every rule is asked of every page, whatever else is broken. */
export function keepRules(title: string, ruled: readonly Ruled[]): void {
  test(title, async ({ page }) => {
    for (const { page: which, rules } of ruled) {
      await page.goto(which.path);
      await openMargin(page);
      await page.evaluate(() => document.fonts.ready);
      await lookAt(page, which, rules);
    }
  });
}

async function lookAt(page: Page, which: SitePage, rules: readonly PageRule[]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const seen = rules.filter(({ dark }) => dark || colorScheme === 'light');
    if (seen.length === 0) continue;
    await page.emulateMedia({ colorScheme });
    for (const width of new Set(seen.flatMap(widthsOf))) {
      const asked = seen.filter((rule) => widthsOf(rule).includes(width));
      await page.setViewportSize({ width, height: 800 });
      const faults = await faultsOf(page, which, asked);
      for (const [index, { name }] of asked.entries())
        expect.soft(faults[index], `${which.name}, ${width} px, ${colorScheme}: ${name}`).toEqual([]);
    }
  }
}

const widthsOf = ({ widths }: PageRule): readonly number[] => widths ?? [1280];

/** All of them in one journey to the browser, and of each what it finds, in their order; what it throws is a fault too. */
function faultsOf(page: Page, which: SitePage, asked: readonly PageRule[]): Promise<string[][]> {
  const calls = asked.map(
    ({ find, given }) => `await ask(${find}, ${given ? JSON.stringify(given(which)) : 'undefined'})`,
  );
  return page.evaluate(`(async () => {
    const ask = async (find, given) => {
      try {
        return [...new Set(await find(given))];
      } catch (error) {
        return [String(error)];
      }
    };
    return [${calls.join(', ')}];
  })()`);
}
