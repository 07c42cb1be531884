/**
 * A fact of the text opens its card where the reader is. With a modifier key, another button, or where the browser has no
 * popovers, its link does what links do: it leads to the note in the margin.
 */
export function factCard(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.frame a[href^="#note-"]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    import('./fact-card-open.ts')
      .then(({ openFactCard }) => openFactCard(link))
      .catch(() => location.assign(link.href));
  });
}
