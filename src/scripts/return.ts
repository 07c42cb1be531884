/**
 * Return to the paragraph where one left. Kept is the block of each article where its page was last put away, in one place
 * for both languages and every view, since they share their ids; the latest articles only. Who comes back is offered the way.
 */
import { keep, kept } from './kept.ts';
import { placeNow, textBegins } from './place-now.ts';

const KEY = 'hashiya-places';
const MOST = 50;

/** The articles and their blocks, the latest last. */
type Places = readonly (readonly [address: string, block: string])[];

function places(): Places {
  try {
    return (JSON.parse(kept(KEY) ?? '[]') as Places).filter(Array.isArray);
  } catch {
    return [];
  }
}

/** The address of the article that a path is a page of: `c525837f` of `/ar/c525837f/parallel/`. */
const addressOf = (path: string): string | undefined => /\/(?:ar|en)\/([^/]+)\/(?:parallel\/)?$/.exec(path)?.[1];

/** From the first lines nobody needs to be led back, and what was left there before still stands; who has finished has no place. */
function leave(address: string, text: Element): void {
  const { top, bottom } = text.getBoundingClientRect();
  const place = placeNow();
  if (top >= textBegins() || !place) return;
  const others = places().filter(([one]) => one !== address);
  const own = bottom > innerHeight ? [[address, place.block] as const] : [];
  keep(KEY, JSON.stringify([...others, ...own].slice(-MOST)));
}

/** Whether the page has been come to anew: not to a paragraph, not from another view, and not put back by the browser. */
function isNew(address: string): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const from = document.referrer && addressOf(new URL(document.referrer).pathname);
  return entry?.type === 'navigate' && !location.hash && scrollY === 0 && from !== address;
}

/** Keeps the place, and offers the one that was kept where it is not on the screen already. */
export function returnToPlace(): void {
  const text = document.querySelector('.frame');
  const address = addressOf(location.pathname);
  if (!text || !address) return;
  document.addEventListener('visibilitychange', () => document.hidden && leave(address, text));
  const block = places().find(([one]) => one === address)?.[1];
  const target = block && isNew(address) ? document.getElementById(block) : null;
  if (target && target.getBoundingClientRect().top > innerHeight)
    void import('./return-offer.ts').then(({ offerReturn }) => offerReturn(target));
}
