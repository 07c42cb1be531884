/** What stands below this share of the window is not what is being read: there the head of the page is in view. */
const READ = 0.5;

/** Makes a change of the page that moves its lines, and leaves the paragraph at the top of the window where it was. */
export function stay(change: () => void): void {
  const blocks = [...document.querySelectorAll('.frame > .block[id], .frame > .pair[id]')];
  const read = blocks.find((block) => block.getBoundingClientRect().bottom > 0);
  const before = read?.getBoundingClientRect().top ?? 0;
  change();
  if (!read || before > innerHeight * READ) return;
  scrollBy({ top: read.getBoundingClientRect().top - before, behavior: 'instant' });
}
