/** `_redirects`, as Netlify and Cloudflare read it. */
import type { Redirect } from './hosting.ts';

export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
