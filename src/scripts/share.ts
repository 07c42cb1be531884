/** What can be taken along from an article: its link, words of it, a quotation. All but the waiting is imported on use. */

const takeAlong = () => import('./take-along.ts');

/** Listens for a selection in the text, for a paragraph's sign, and for the link to the article; shares where the browser can. */
export function share(): void {
  const article = document.querySelector<HTMLElement>('.article');
  if (!article) return;
  article.addEventListener('click', pressed);
  document.addEventListener('selectionchange', selected);
  const label = document.getElementById('share');
  if (label && 'share' in navigator) label.replaceWith(shareButton(label));
}

function pressed(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.anchor, .share-copy');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  takeAlong()
    .then((take) => (link.hash ? take.offerBlock(link) : take.copyPage()))
    // Without the network it is the plain link that it is without JavaScript.
    .catch(() => location.assign(link.href));
}

/** Hands over to what watches selections when there is the first. */
function selected(): void {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', selected);
  void takeAlong().then((take) => take.watchSelections());
}

/** The same words, as a button. */
function shareButton({ id, className, textContent }: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', id, className, textContent });
  button.addEventListener('click', () => void takeAlong().then((take) => take.sharePage()));
  return button;
}
