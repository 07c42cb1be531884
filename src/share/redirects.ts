/** redirects.txt: addresses that have moved, and where to. */

export interface Redirect {
  /** A path without the base path, with a slash at both ends. */
  readonly from: string;
  /** Where it leads in the end: a page that is there. */
  readonly to: string;
  /** One-based line of the file. */
  readonly line: number;
}

export interface RedirectFault {
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}

export interface ReadRedirects {
  readonly redirects: readonly Redirect[];
  readonly faults: readonly RedirectFault[];
}

/** The pages that every article has, behind a language and its address. */
const PAGES = ['', 'source/'] as const;
const ARTICLE = /^[a-z0-9][a-z0-9-]*$/;
const PATH = /^\/(?:[\p{L}\p{M}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*\/?)*$/u;

/**
 * Reads the file. A line is two addresses with white space between; `#` begins a comment. An address is a path, or what
 * stands for an article in both languages. A line with a fault is left out; the others hold.
 * @param isPage whether there is a page at such a path
 */
export function readRedirects(text: string, isPage: (path: string) => boolean): ReadRedirects {
  const faults: RedirectFault[] = [];
  const moves = new Map<string, Redirect>();
  for (const [index, row] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = index + 1;
    const words = row.replace(/(?:^|\s)#.*$/, '').trim();
    if (words === '') continue;
    const read = readLine(words);
    if (typeof read === 'string') {
      faults.push({ line, message: read });
      continue;
    }
    for (const { from, to } of read) {
      const before = moves.get(from);
      if (before) faults.push({ line, message: `${from} stands in line ${before.line} already. Keep one of the two.` });
      else if (isPage(from))
        faults.push({ line, message: `There is a page at ${from}, which would be lost. Take the line out.` });
      else moves.set(from, { from, to, line });
    }
  }
  const redirects: Redirect[] = [];
  for (const move of moves.values()) {
    const end = endOf(move, moves);
    if (end === null)
      faults.push({
        line: move.line,
        message: `${move.from} leads back to itself. Let one of its lines lead to a page.`,
      });
    else if (!isPage(end))
      faults.push({
        line: move.line,
        message: `${move.from} leads to ${end}, where no page is. Correct the new address.`,
      });
    else redirects.push({ ...move, to: end });
  }
  return { redirects, faults: faults.toSorted((a, b) => a.line - b.line) };
}

/** The moves that a line tells, or what is wrong with it. */
function readLine(words: string): readonly { from: string; to: string }[] | string {
  const [from = '', to = '', ...more] = words.split(/\s+/);
  if (to === '' || more.length > 0) return 'A line is two addresses: the old one, a space, the new one.';
  if (ARTICLE.test(from) && ARTICLE.test(to))
    return ['ar', 'en'].flatMap((lang) =>
      PAGES.map((page) => ({ from: `/${lang}/${from}/${page}`, to: `/${lang}/${to}/${page}` })),
    );
  const paths = [from, to].map(pathOf);
  const wrong = [from, to].find((_, index) => paths[index] === null);
  if (wrong !== undefined)
    return `${wrong} is no address here. Write paths as in /ar/c525837f/, or the addresses of two articles.`;
  return [{ from: paths[0] as string, to: paths[1] as string }];
}

/** The path as the site has it: escapes undone, a slash behind it; null where it is none. */
function pathOf(address: string): string | null {
  let path: string;
  try {
    path = decodeURI(address).normalize('NFC');
  } catch {
    return null;
  }
  return PATH.test(path) ? path.replace(/\/?$/, '/') : null;
}

/** Where a move leads when all others are followed too; null where it never ends. */
function endOf({ from, to }: Redirect, moves: ReadonlyMap<string, Redirect>): string | null {
  const seen = new Set([from]);
  let end = to;
  for (let next = moves.get(end); next; next = moves.get(end)) {
    if (seen.has(end)) return null;
    seen.add(end);
    end = next.to;
  }
  return seen.has(end) ? null : end;
}
