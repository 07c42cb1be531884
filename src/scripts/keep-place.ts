/**
 * Keeps the paragraph one is at when the way of reading changes. Every link between the views of an article works without
 * this (from a paragraph's own links even to the same paragraph); with it they lead there from wherever one has scrolled to.
 */

import { type Place, placeNow } from './place-now.ts';

/** Where a reader was, and the page that is to take it up. */
interface Left extends Place {
  readonly path: string;
}
const KEY = 'hashiya-place';
/** The place is kept while faces come late and move the lines, unless the reader moves first. */
const SETTLED = 1500;

function leave(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.view-switch a, .languages a');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const place = scrollY > 0 ? placeNow() : null;
  if (place) store()?.setItem(KEY, JSON.stringify({ ...place, path: new URL(link.href).pathname }));
}

/** Null where the reader's browser stores nothing. */
function store(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** Once, on the page that the link led to. */
function arrive(): void {
  const kept = store()?.getItem(KEY);
  if (!kept) return;
  store()?.removeItem(KEY);
  const { path, block, top } = JSON.parse(kept) as Left;
  const target = path === location.pathname && !location.hash ? document.getElementById(block) : null;
  if (target) hold(target, top);
}

function hold(target: HTMLElement, top: number): void {
  const move = (): void => {
    const off = target.getBoundingClientRect().top - top;
    if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: 'instant' });
  };
  const watcher = new ResizeObserver(move);
  const stop = (): void => watcher.disconnect();
  for (const moved of ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const)
    addEventListener(moved, stop, { once: true, passive: true });
  history.scrollRestoration = 'manual';
  move();
  watcher.observe(document.body);
  void document.fonts.ready.then(move);
  setTimeout(stop, SETTLED);
}

/** Leaves the place to the next view of the article, and takes it up where one view has left it. */
export function keepPlace(): void {
  addEventListener('click', leave);
  arrive();
}
