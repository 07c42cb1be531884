import type { View } from './view.ts';

/** What was worked out for the view looked at last. */
export interface LastView<T> {
  readonly get: (view: View) => T | undefined;
  readonly set: (view: View, value: T) => void;
}

/**
 * A memory of one view: the rules look at a block one after the other, and then never again. It holds on to nothing of a
 * page of 100,000 lines but the last.
 */
export function lastView<T>(): LastView<T> {
  let last: { readonly view: View; readonly value: T } | undefined;
  return {
    get: (view) => (last?.view === view ? last.value : undefined),
    set: (view, value) => {
      last = { view, value };
    },
  };
}
