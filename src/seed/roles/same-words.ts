/** Whether one line says again what another says. */
import type { Piece } from './page.ts';

/** `near`: small differences; `tail`: more words parted by a mark («… | اسم الموقع», «اسم الموقع: …»); `cut`: stops early («… ضد…»). */
export type Sameness = 'equal' | 'near' | 'tail' | 'cut';

const SITE_WORDS = 6;

/** How `other` says what `title` says; null where it does not. */
export function sameWords(title: Piece, other: Piece): Sameness | null {
  if (title.key === other.key) return 'equal';
  const [a, b] = [title.words, other.words];
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || Math.abs(a.length - b.length) > Math.max(a.length, b.length) * 0.6) return null;
  if (other.key.startsWith(`${title.key} `) && b.length - a.length <= SITE_WORDS && partedAt(other, a.length))
    return 'tail';
  if (other.key.endsWith(` ${title.key}`) && b.length - a.length <= SITE_WORDS && partedAt(other, b.length - a.length))
    return 'tail';
  if (title.key.startsWith(`${other.key} `) && shorter >= 4)
    return /(?:\.{2,}|…)\s*$/u.test(other.view.text) || shorter >= a.length * 0.7 ? 'cut' : null;
  return nearlyEqual(title, other) ? 'near' : null;
}

/** True where a mark stands before the word at `at`: «العنوان - اسم الموقع». */
function partedAt(piece: Piece, at: number): boolean {
  const token = piece.words[at];
  const before = token && piece.view.tokens[token.index - 1];
  return before?.kind === 'mark' && '|-:·•»«/_('.includes(before.text);
}

/** One word in six may differ, or be missing. */
function nearlyEqual(a: Piece, b: Piece): boolean {
  const longest = Math.max(a.words.length, b.words.length);
  if (longest > 60 || longest < 5) return false;
  return (
    editDistance(
      a.words.map((word) => word.text),
      b.words.map((word) => word.text),
    ) <= Math.floor(longest / 6)
  );
}

/** Words put in, left out or changed. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, i) => i + 1);
  for (const [i, word] of a.entries()) {
    let diagonal = i;
    let left = i + 1;
    row = row.map((above, j) => {
      left = Math.min(left + 1, above + 1, diagonal + (word === b[j] ? 0 : 1));
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? a.length;
}
