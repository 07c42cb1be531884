/** The first of many, and those that are folded away behind them: at least two, since one is shown as easily as told of. */
export function shownFirst<T>(
  all: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly folded: readonly T[] } {
  const end = all.length <= most + 1 ? all.length : most;
  return { shown: all.slice(0, end), folded: all.slice(end) };
}
