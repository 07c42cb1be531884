/** Labels that a site sets between paragraphs again and again: «برعاية …», «تمرير للمتابعة». */
import { shareOf, stemsOf } from './cohesion.ts';
import { continues } from './continues.ts';
import { isKind, isProse, type Page, type Piece, untold } from './page.ts';

const MOST_WORDS = 5;
/** So many in a row are looked over. */
const ROW = 8;

/**
 * Tells short lines that end no sentence and stand more than once, most times right between sentences. What a list
 * repeats («طريقة التحضير») stands beside its entries, and a refrain beside its verses.
 */
export function recogniseRepeatedLabels(page: Page): void {
  const open = untold(page);
  const labels = open.filter((piece) => isLabel(piece, page));
  const repeated = [...Map.groupBy(labels, (piece) => piece.key).values()].filter((same) => same.length > 1);
  if (repeated.length === 0) return;
  const story = stemsOf(open.filter(isProse));
  const places = new Map(page.filled.map((piece, at) => [piece, at]));
  for (const same of repeated) {
    const keys = new Set(same);
    const strange = shareOf(stemsOf(same), story) <= 0.34;
    const sides = same.map((piece) => sentencesBeside(page, places.get(piece) ?? 0, keys));
    const between = sides.filter((count) => count === 2).length;
    if (!strange || sides.includes(0) || between * 2 < same.length) continue;
    for (const piece of same) page.tell(piece, { kind: 'boilerplate', reason: { code: 'repeated-label' } });
  }
}

function isLabel(piece: Piece, page: Page): boolean {
  const ended = /[.؟?!:،؛…"»)]\s*$/u.test(piece.view.text);
  return piece.words.length <= MOST_WORDS && !ended && !continues(piece, page.lexicon);
}

/** On how many sides there is a sentence, furniture or the page's end; labels of the same words are left out. */
function sentencesBeside(page: Page, at: number, same: ReadonlySet<Piece>): number {
  return [-1, 1].filter((step) => {
    let next = at + step;
    while (same.has(page.filled[next] as Piece) && Math.abs(next - at) < ROW) next += step;
    const piece = page.filled[next];
    return !piece || isProse(piece) || (piece.stops && piece.words.length > 3) || isKind(page, piece, ...OTHERS);
  }).length;
}

const OTHERS = ['boilerplate', 'caption', 'dateline', 'byline', 'headline', 'pull-quote', 'standfirst'] as const;
