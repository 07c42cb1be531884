/** The words behind a weekday, a week, a month or a year that tell which one: «الماضي», «المقبل», «قبل الماضي». */
import type { Reader } from './reader.ts';

export interface Direction {
  readonly way: 'past' | 'coming' | 'current';
  /** One more step away: «قبل الماضي», «بعد المقبل». */
  readonly far: boolean;
  readonly next: number;
}

export function directionAt(reader: Reader, index: number): Direction | null {
  const word = reader.text(index);
  const { lists } = reader;
  if (lists.past.has(word)) return { way: 'past', far: false, next: index + 1 };
  if (lists.coming.has(word)) return { way: 'coming', far: false, next: index + 1 };
  if (lists.current.has(word)) return { way: 'current', far: false, next: index + 1 };
  const last = lists.phrases('beforeLast').longestAt(reader.tokens, index);
  if (last) return { way: 'past', far: true, next: last.next };
  const next = lists.phrases('afterNext').longestAt(reader.tokens, index);
  return next && { way: 'coming', far: true, next: next.next };
}

/** How many weeks, months or years away. */
export function stepsOf({ way, far }: Direction): number {
  const steps = far ? 2 : 1;
  return way === 'past' ? -steps : way === 'coming' ? steps : 0;
}
