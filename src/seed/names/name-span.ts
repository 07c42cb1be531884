import type { Span } from './readings.ts';

/** A name in a view, with the lexicon's key of it. */
export interface NameSpan extends Span {
  readonly entry: string | null;
}

/** The key of a name that only one entry has; null where several share it. */
export function only(keys: readonly string[]): string | null {
  return keys.length === 1 ? (keys[0] ?? null) : null;
}
