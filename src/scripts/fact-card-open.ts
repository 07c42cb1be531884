/** The card of a fact: what its note in the margin says, beside its words or, on narrow screens, at the foot of the window. */
import sheet from '../styles/fact-card.css?url';
import { panel } from './panel.ts';

/** Between the words and a card that would cover them, in CSS pixels. */
const GAP = 16;

/**
 * Fills the card from the note that a fact's link leads to, and shows it.
 * @throws where there is no such note, or the card's markup does not come
 */
export async function openFactCard(link: HTMLAnchorElement): Promise<void> {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  // A part of a sum is told with its sum.
  const note = target?.closest('[data-group] > .note');
  const group = note?.closest('section');
  if (!target || !note || !group) throw new Error(`${link.hash}: no such note.`);
  const [card] = await Promise.all([panel('fact-card'), styled()]);
  if (!card.dataset['filled']) closeByLinks(card);
  part(card, 'kind').replaceChildren(group.querySelector('h3')?.textContent ?? '');
  part(card, 'note').replaceChildren(copyOf(note, target, link));
  (part(card, 'link') as HTMLAnchorElement).href = link.hash;
  card.hidePopover();
  card.showPopover({ source: link });
  card.focus({ preventScroll: true });
  keepInView(link, card);
}

let asked: Promise<unknown> | undefined;

/** Once the card's own sheet is there, or does not come: the card is readable without. */
function styled(): Promise<unknown> {
  asked ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.onload = link.onerror = resolve;
    link.href = sheet;
    document.head.append(link);
  });
  return asked;
}

function part(card: HTMLElement, name: string): HTMLElement {
  return card.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
}

/** Whoever follows a link of the card leaves it. */
function closeByLinks(card: HTMLElement): void {
  card.dataset['filled'] = 'true';
  card.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) card.hidePopover();
  });
}

/** The note in its list, without ids; of a sum's parts the one that is meant is marked, as is the mention one comes from. */
function copyOf(note: Element, target: Element, link: Element): Element {
  const list = note.parentElement?.cloneNode() as Element;
  const copy = note.cloneNode(true) as Element;
  const id = link.id || link.closest('[id]')?.id;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) {
    one.classList.toggle('meant', one !== copy && one.id === target.id);
    one.removeAttribute('id');
  }
  for (const one of copy.querySelectorAll(`a[href="#${CSS.escape(id ?? '')}"]`))
    one.setAttribute('aria-current', 'true');
  list.append(copy);
  return list;
}

function keepInView(link: Element, card: Element): void {
  const words = link.getBoundingClientRect();
  const { top, bottom } = card.getBoundingClientRect();
  const covered = words.bottom > top && words.top < bottom ? words.bottom - top + GAP : 0;
  if (covered > 0) scrollBy({ top: covered });
}
