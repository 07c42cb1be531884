/** Pull-quotes, and standfirsts that say the lead: lines that say again what the body says. */
import { type Body, type Echo, type EchoIndex, echoIndex } from '../echo.ts';
import type { BlockRange, Range } from '../model.ts';
import type { Token } from '../view.ts';
import { type Page, type Piece, untold } from './page.ts';

/** How much of a line must be in the body. */
const SHARE = 0.85;
/** Fewer words in a row are a turn of phrase; in marks, or led by a speaker, they are what somebody said. */
const FEWEST = { plain: 6, marked: 3 };
/** A speaker's name and post are hardly longer. */
const SPEAKER_WORDS = 14;

// " “ ” „ « » ‹ ›
const MARKS = /["“”„«»‹›]/u;

export function recognisePullQuote(page: Page, title: Piece | null): void {
  const pieces = untold(page);
  const index = echoIndex(pieces.map((piece): Body<Piece> => ({ of: piece, words: piece.words })));
  const firstProse = pieces.find((piece) => !title || piece.index > title.index);
  const gone = new Set<Piece>();
  for (const piece of pieces) {
    const found = echoOf(piece, index, gone);
    if (!found) continue;
    gone.add(piece);
    const echoes = rangeOf(found.echo);
    const reason = { code: found.echo.whole ? 'echo' : 'echo-cut', detail: echoes.block };
    const standfirst =
      piece === firstProse &&
      found.echo.first <= 1 &&
      found.echo.of.index > piece.index &&
      isNext(pieces, piece, found.echo.of);
    if (standfirst) page.tell(piece, { kind: 'standfirst', echoes, reason: { ...reason, code: 'echo-lead' } });
    else page.tell(piece, { kind: 'pull-quote', echoes, speaker: found.speaker, reason });
  }
}

interface Found {
  readonly echo: Echo<Piece>;
  readonly speaker: Range | null;
}

/** Where the body says what the piece says, with or without the speaker who leads it. */
function echoOf(piece: Piece, index: EchoIndex<Piece>, gone: ReadonlySet<Piece>): Found | null {
  const skip = (other: Piece): boolean => other === piece || gone.has(other) || !holdsMore(other, piece);
  const all = index.find(piece.words, SHARE, skip);
  const lead = all?.whole ? null : speakerLead(piece);
  const said = lead && index.find(lead.words, SHARE, skip);
  if (lead && said && isEcho(said, true)) return { echo: said, speaker: lead.speaker };
  return all && saysSomething(piece) && isEcho(all, MARKS.test(piece.view.text)) ? { echo: all, speaker: null } : null;
}

function isEcho(echo: Echo<Piece>, marked: boolean): boolean {
  const fewest = marked && echo.whole ? FEWEST.marked : FEWEST.plain;
  return echo.share >= SHARE && echo.words >= fewest;
}

/** Prices and results are alike without one quoting another: «30.85 جنيه للشراء، و30.95 جنيه للبيع». */
function saysSomething(piece: Piece): boolean {
  const words = piece.words.filter((word) => word.kind === 'word' && word.text.length > 1);
  return words.length >= piece.words.length * 0.6;
}

/** Of two lines that say the same the longer is the body; of equals the first. */
function holdsMore(other: Piece, piece: Piece): boolean {
  return (
    other.words.length > piece.words.length || (other.words.length === piece.words.length && other.index < piece.index)
  );
}

/** «وزارة الداخلية العراقية: "البعثات …"»: the speaker, and the words behind the colon. */
function speakerLead(piece: Piece): { readonly speaker: Range; readonly words: readonly Token[] } | null {
  const colon = piece.view.tokens.slice(0, SPEAKER_WORDS * 2).find((token) => token.text === ':');
  const first = piece.words[0];
  if (!colon || !first || first.index > colon.index) return null;
  const before = piece.words.filter((word) => word.index < colon.index);
  const last = before.at(-1);
  if (!last || before.length > SPEAKER_WORDS) return null;
  return { speaker: piece.view.range(first.start, last.end), words: piece.words.slice(before.length) };
}

function rangeOf({ of, first, last }: Echo<Piece>): BlockRange {
  const [from, to] = [of.words[first] as Token, of.words[last] as Token];
  return { block: of.id, ...of.view.range(from.start, to.end) };
}

function isNext(pieces: readonly Piece[], piece: Piece, other: Piece): boolean {
  return pieces.indexOf(other) - pieces.indexOf(piece) <= 2;
}
