import type { WhyNot } from '../model.ts';

/** Why something could not be saved. */
export class Failure extends Error {
  readonly why: WhyNot;
  constructor(why: WhyNot) {
    super(why);
    this.why = why;
  }
}

/** What no file or answer is to blame for comes from Cache Storage: it is full, or closed. */
export function whyNot(error: unknown): WhyNot {
  if (error instanceof Failure) return error.why;
  return (error as Error).name === 'QuotaExceededError' ? 'full' : 'refused';
}
