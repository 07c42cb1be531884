/** axe-core on the page that is open. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** In the page itself: ours have no frames, for whose sake axe would open another page at each look. */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);

/** What it finds, a rule with its elements each. */
export function faultsIn({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
