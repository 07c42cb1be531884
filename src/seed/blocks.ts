/** Lines to blocks: what every stretch of a page is for. Nothing is thrown away: the blocks tile the text. */
import type { Lexicon } from '../lexicon/schema.ts';
import type { Block, BlockId, Diagnostic, Line } from './model.ts';
import { recogniseAboveTitle, recogniseBelowTitle } from './roles/above-body.ts';
import { recogniseBelowBody } from './roles/below-body.ts';
import { recogniseBoilerplate } from './roles/boilerplate.ts';
import { recogniseByline } from './roles/byline.ts';
import { recogniseCaption, recogniseCaptionShape, recogniseRepeatedCaption } from './roles/caption.ts';
import { datedLines, recogniseDateline } from './roles/dateline.ts';
import { recogniseHeading } from './roles/heading.ts';
import { recogniseHeadline } from './roles/headline.ts';
import { recogniseFigures, recogniseMarks } from './roles/marks.ts';
import { recogniseOtherArticles } from './roles/other-articles.ts';
import { type Page, type Piece, type Told, untold } from './roles/page.ts';
import { piecesOf } from './roles/pieces.ts';
import { publishedOf } from './roles/published.ts';
import { recognisePullQuote } from './roles/pull-quote.ts';
import { recogniseRepeatedLabels } from './roles/repeated-labels.ts';
import type { View } from './view.ts';

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly title: BlockId | null;
  /** Publication day, ISO 8601, or null. */
  readonly published: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The views that the blocks' roles were told by, one for each block. */
  readonly views: readonly View[];
}

/** The blocks of a text. Every line has at least one; the recognisers speak in order, and what is told first stays. */
export function blocksOf(text: string, lines: readonly Line[], lexicon: Lexicon): Blocks {
  const { page, told, diagnostics } = pageOf(piecesOf(text, lines, lexicon), lexicon);
  recogniseMarks(page);
  recogniseBoilerplate(page);
  recogniseCaption(page);
  const dated = datedLines(page);
  recogniseDateline(page, dated, false);
  recogniseByline(page);
  const title = recogniseHeadline(page);
  recogniseRepeatedCaption(page);
  recogniseCaptionShape(page);
  recogniseOtherArticles(page, title);
  recogniseDateline(page, dated, true);
  recogniseFigures(page);
  recogniseAboveTitle(page, title);
  recognisePullQuote(page, title);
  recogniseBelowTitle(page, title);
  recogniseRepeatedLabels(page);
  recogniseHeading(page);
  recogniseBelowBody(page);
  for (const piece of untold(page)) page.tell(piece, { kind: 'paragraph', reason: { code: 'prose' } });
  return {
    blocks: page.pieces.map((piece) => blockOf(piece, told[piece.index] as Told)),
    title: title?.id ?? null,
    published: publishedOf(page, title),
    diagnostics,
    views: page.pieces.map(({ plain }) => plain),
  };
}

function pageOf(
  pieces: readonly Piece[],
  lexicon: Lexicon,
): { page: Page; told: (Told | undefined)[]; diagnostics: Diagnostic[] } {
  const told: (Told | undefined)[] = new Array(pieces.length);
  const diagnostics: Diagnostic[] = [];
  const filled = pieces.filter((piece) => piece.words.length > 0);
  const places = new Int32Array(pieces.length);
  for (const [place, { index }] of filled.entries()) places[index] = place;
  const page: Page = {
    lexicon,
    pieces,
    filled,
    placeOf: ({ index }) => places[index] as number,
    toldOf: (piece) => told[piece.index],
    tell: (piece, role) => {
      told[piece.index] ??= role;
    },
    report: (diagnostic) => void diagnostics.push(diagnostic),
  };
  return { page, told, diagnostics };
}

function blockOf({ id, line, start, end, plain }: Piece, told: Told): Block {
  return { ...told, id, line, start, end, text: plain.source };
}
