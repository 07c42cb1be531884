/** A place in an article: a block, and how far its top stands below the top of the window, in CSS pixels. */
export interface Place {
  readonly block: string;
  readonly top: number;
}

/** A block counts as being read from here on, as a share of the window. */
const NEARLY_GONE = 0.75;

const blocks = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.block[id], .pair[id]')];

/** Where the links that stay in the window end, in CSS pixels from its top. */
export const textBegins = (): number => document.querySelector('.view-switch')?.getBoundingClientRect().bottom ?? 0;

/** The first block that begins within the window, below the links that stay in it; where none does, the one that fills it. */
export function placeNow(): Place | null {
  const from = textBegins();
  const placed = blocks().map((block) => ({ block, box: block.getBoundingClientRect() }));
  const begins = placed.find(({ box }) => box.top >= from && box.top < innerHeight * NEARLY_GONE && box.height > 0);
  const fills = placed.findLast(({ box }) => box.top < from && box.bottom > from);
  const found = begins ?? fills;
  return found ? { block: found.block.id, top: found.box.top } : null;
}
