/** Files' names that somebody could give a seed to break out of its folder, its page or its line. */

export interface HostileName {
  /** Without the folder. Bytes where it is no text; some systems forbid some of these. */
  readonly name: string | Uint8Array;
  /** Its address on the site; 'hash' for the first digits of its digest, null where it is refused. */
  readonly address: string | null;
}

const latin = (bytes: string): Uint8Array => Buffer.from(bytes, 'latin1');

export const hostileNames: readonly HostileName[] = [
  // What objects have of themselves.
  { name: '__proto__.txt', address: 'proto' },
  { name: 'constructor.txt', address: 'constructor' },
  { name: 'toString.txt', address: 'tostring' },
  { name: 'hasOwnProperty.txt', address: 'hasownproperty' },
  // Out of the folder.
  { name: '..%2f..%2fetc%2fpasswd.txt', address: '2f-2fetc-2fpasswd' },
  { name: '%2e%2e%5c%00.txt', address: '2e-2e-5c-00' },
  { name: '..\\..\\windows.txt', address: 'windows' },
  { name: 'C:\\con.txt', address: 'c-con' },
  { name: '....txt', address: 'hash' },
  { name: '~root.txt', address: 'root' },
  { name: '-rf.txt', address: 'rf' },
  { name: '$(touch pwned)`touch pwned`;|&.txt', address: 'touch-pwned-touch-pwned' },
  // Out of the line, and of the page.
  { name: 'two\nlines\r.txt', address: 'two-lines' },
  { name: '\u001b[31mred\u0007.txt', address: '31mred' },
  { name: 'exe\u202etxt.nohtyp\u2066.txt', address: 'exe-txt-nohtyp' },
  { name: 'hidden\u200b\u{e0041}\ufeff.txt', address: 'hidden' },
  { name: '"><img src=x onerror=window.pwned=1>.txt', address: 'img-src-x-onerror-window-pwned-1' },
  { name: '{window.pwned=1}#{1}{{1}}<%=1%>.txt', address: 'window-pwned-1-1-1-1' },
  // What the site has, or may come to have, of its own.
  ...['data', 'index', 'about', 'page', 'panels', 'feed', 'places', 'search', '404'].map((word) => ({
    name: `${word}.txt`,
    address: null,
  })),
  { name: 'ar.txt', address: 'ar' },
  { name: 'en.txt', address: 'en' },
  { name: 'cards.txt', address: 'cards' },
  { name: 'atom.txt', address: 'atom' },
  { name: '_astro.txt', address: 'astro' },
  { name: 'source-parallel.txt', address: 'source-parallel' },
  { name: 'l12.txt', address: 'l12' },
  // The longest that a file may be called; with what the site adds to it, it would be too long.
  { name: `${'a'.repeat(251)}.txt`, address: 'hash' },
  { name: `${'س'.repeat(125)}.txt`, address: 'hash' },
  // One address for two.
  { name: '00_twice.txt', address: 'twice' },
  { name: '01_TWICE.txt', address: null },
  // No name at all.
  { name: latin('\xff\xfe\xc3.txt'), address: null },
];
