/** The offer to read on where one left: a link at the foot of the screen that moves nothing. */
import { panel } from './panel.ts';

/** Goes when it is taken or refused, and when one reads on from here instead. */
export async function offerReturn(target: HTMLElement): Promise<void> {
  // Where the text begins for who skips to it.
  const offer = await panel('return-offer', (found) => document.querySelector('.text > .frame')?.before(found));
  const leave = new AbortController();
  const { signal } = leave;
  signal.addEventListener('abort', () => offer.remove());
  offer.querySelector('a')?.setAttribute('href', `#${target.id}`);
  offer.addEventListener('click', (event) => (event.target as Element).closest('a, button') && leave.abort(), {
    signal,
  });
  addEventListener('scroll', () => scrollY > innerHeight && leave.abort(), { signal, passive: true });
  offer.hidden = false;
}
