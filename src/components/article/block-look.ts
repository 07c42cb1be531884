import type { BlockKind } from '../../seed/model.ts';

/** The element of a block, in either language, and its classes. */
export function blockLook(kind: BlockKind): { readonly tag: 'h2' | 'p'; readonly classes: string } {
  return { tag: kind === 'heading' ? 'h2' : 'p', classes: LOOK[kind] ?? '' };
}

const LOOK: Partial<Record<BlockKind, string>> = {
  standfirst: 'text-[1.1em]',
  heading: 'font-display text-lead font-bold',
  byline: 'font-ui text-note text-soft',
  caption: 'font-ui text-note text-soft',
};
