/** Links to places of an article go on leading there when a place is no more, or is told in several pieces. */

/** Lights the pieces of a fact whose first the link leads to, and finds the place of one that the page does not have. */
function arrive(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const piece of document.querySelectorAll<HTMLElement>('.fact[data-of]'))
    piece.classList.toggle('lit', piece.dataset['of'] === id);
  const line = /^L\d/.test(id) ? Number.parseInt(id.slice(1), 10) : 0;
  if (line && !document.getElementById(id)) location.replace(`#${standsFor(id.replace(/-.*/, ''), line)}`);
}

/** The block of a fact; for a line that is not read, as the headline's repeats are not, the last block that begins before it. */
function standsFor(block: string, line: number): string {
  const blocks = [...document.querySelectorAll('.block[id], .pair[id]')];
  const before = blocks.findLast(({ id }) => Number.parseInt(id.slice(1), 10) <= line);
  return document.getElementById(block)?.id ?? before?.id ?? '';
}

/** Does so on arrival, and at every link within the page. */
export function keepLinks(): void {
  if (!document.querySelector('.article')) return;
  addEventListener('hashchange', arrive);
  arrive();
}
