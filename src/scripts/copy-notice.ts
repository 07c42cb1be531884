/** Says of a page that it is the copy that the reader has saved, why, and of when. */
import type { Language } from '../i18n/index.ts';
import { fillTime } from './fill-time.ts';
import { panel } from './panel.ts';

/** Reads what the service worker has written into the page: why it is shown, when it was saved, and whether the site has a newer one. */
export async function noticeCopy(): Promise<void> {
  const { copy, copySaved = '', copyState } = document.body.dataset;
  const notice = await panel('saved-notice', (found) => document.querySelector('main')?.prepend(found));
  for (const one of notice.querySelectorAll<HTMLElement>('[data-why]')) one.hidden = one.dataset['why'] !== copy;
  for (const place of notice.querySelectorAll('[data-time]'))
    fillTime(place, copySaved, document.documentElement.lang as Language);
  for (const one of notice.querySelectorAll<HTMLElement>('[data-state]'))
    one.hidden = copy === 'gone' || one.dataset['state'] !== copyState;
  notice.hidden = false;
  if (scrollY > 0) float(notice);
}

/** Where one has come to a place further down, it stands at the foot of the screen until one goes on. */
function float(notice: HTMLElement): void {
  notice.classList.add('floating');
  for (const moved of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
    addEventListener(moved, () => notice.classList.remove('floating'), { once: true, passive: true });
}
