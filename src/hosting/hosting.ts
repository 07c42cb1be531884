/** What the files for hosts are made from. */
import type { HeaderRule } from './headers.ts';

export interface Hosting {
  readonly headers: readonly HeaderRule[];
  /** The path that the site stands under, with a slash at both ends. */
  readonly base: string;
  readonly redirects: readonly Redirect[];
}

/** An address that has moved for good; both are paths that begin with the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}
