/** Pull-quotes, and standfirsts that say the lead: lines that say again what the body says. */
import { type Body, type Echo, type EchoIndex, echoIndex } from '../echo.ts';
import type { BlockRange, Range } from '../model.ts';
import type { Token } from '../view.ts';
import { isProse, type Page, type Piece, untold } from './page.ts';
import { type SpeakerLead, speakerLead } from './speaker-lead.ts';

/** How much of a line must be in the body. */
const SHARE = 0.85;
/** Fewer words in a row are a turn of phrase; in marks here or there, or led by a speaker, they are what somebody said. */
const FEWEST = { plain: 6, quoted: 5, marked: 3 };
/** What starts in one paragraph and ends in another: words of the line, and of each part. */
const ACROSS = { words: 10, most: 45, part: 4, share: 0.3 };

// " “ ” „ « » ‹ ›
const MARKS = /["“”„«»‹›]/u;
// «…», "…" around all of it
const WRAPPED = /^\s*["“«‹].*["”»›][\s.]*$/u;

/** A line that may say another, or be said. */
interface Line {
  readonly piece: Piece;
  readonly lead: SpeakerLead | null;
  /** How many words it has behind its speaker. */
  readonly length: number;
  /** Of two lines with the same words the one with more of it is the body. */
  readonly likeBody: number;
}

export function recognisePullQuote(page: Page, title: Piece | null): void {
  const lines = untold(page).map((piece) => lineOf(piece, page));
  const index = echoIndex(lines.map((line): Body<Line> => ({ of: line, words: line.piece.words })));
  const prose = lines.filter(({ piece }) => isProse(piece) && (!title || piece.index > title.index)).slice(0, 4);
  const gone = new Set<Line>();
  for (const line of lines) {
    const found = echoOf(line, index, gone);
    if (!found) continue;
    gone.add(line);
    const { echo } = found;
    const echoes = rangeOf(echo);
    const reason = { code: echo.whole ? 'echo' : 'echo-cut', detail: echoes.block };
    const { piece } = line;
    const aboveLead =
      echo.of.piece.index > piece.index && !prose.some((one) => !gone.has(one) && isBefore(one, echo.of));
    const quoted = WRAPPED.test(piece.view.text.slice(0, 2000));
    if (aboveLead && echo.first <= 1 && !found.speaker && !quoted && (!title || piece.index > title.index))
      page.tell(piece, { kind: 'standfirst', echoes, reason: { ...reason, code: 'echo-lead' } });
    else {
      page.tell(piece, { kind: 'pull-quote', echoes, speaker: found.speaker, reason });
      tellSpeaker(page, piece, echo.of.piece);
    }
  }
}

/** «محسن» right below the pull-quote of what he says: a few words that the sentence has too. */
function tellSpeaker(page: Page, quote: Piece, sentence: Piece): void {
  const next = page.filled[page.placeOf(quote) + 1];
  if (!next || page.toldOf(next) || next.stops || next.words.length > 4) return;
  const near = page.filled.slice(Math.max(0, page.placeOf(sentence) - 2), page.placeOf(sentence) + 1);
  const said = near.some(({ key }) => ` ${key} `.includes(` ${next.key} `));
  if (said) page.tell(next, { kind: 'boilerplate', reason: { code: 'quote-speaker', detail: quote.id } });
}

const isBefore = (one: Line, other: Line): boolean => one.piece.index < other.piece.index;

function lineOf(piece: Piece, { lexicon }: Page): Line {
  const lead = speakerLead(piece, lexicon);
  const likeBody = (piece.stops ? 2 : 0) - (lead ? 4 : 0) - (WRAPPED.test(piece.view.text.slice(0, 2000)) ? 3 : 0);
  return { piece, lead, length: (lead?.words ?? piece.words).length, likeBody };
}

interface Found {
  readonly echo: Echo<Line>;
  readonly speaker: Range | null;
}

/** Where the body says what the line says, with or without the speaker who leads it. */
function echoOf(line: Line, index: EchoIndex<Line>, gone: ReadonlySet<Line>): Found | null {
  const { piece, lead } = line;
  if (piece.words.length < FEWEST.marked) return null;
  const skip = (other: Line): boolean => other === line || gone.has(other) || !holdsMore(other, line);
  const all = index.find(piece.words, SHARE, skip);
  const said = lead && !all?.whole ? index.find(lead.words, SHARE, skip) : null;
  if (lead && said && isEcho(said, true)) return { echo: said, speaker: lead.speaker };
  if (!saysSomething(piece)) return null;
  if (all && isEcho(all, MARKS.test(piece.view.text))) return { echo: all, speaker: null };
  const across = acrossTwo(piece.words, index, (other) => other === line || gone.has(other));
  return across && { echo: across, speaker: null };
}

function isEcho(echo: Echo<Line>, marked: boolean): boolean {
  const fewest = marked && echo.whole ? FEWEST.marked : echo.whole && isQuoted(echo) ? FEWEST.quoted : FEWEST.plain;
  return echo.share >= SHARE && echo.words >= fewest;
}

/** Whether marks stand right before or behind it in the body: «إن الوزارة "تعرف أرقام اللوحات"». */
function isQuoted({ of, first, last }: Echo<Line>): boolean {
  const { words, view } = of.piece;
  const beside = [(words[first] as Token).index - 1, (words[last] as Token).index + 1];
  return beside.some((index) => MARKS.test(view.tokens[index]?.text ?? ''));
}

/** The larger part of what starts in one paragraph and goes on in another. */
function acrossTwo(words: readonly Token[], index: EchoIndex<Line>, skip: (of: Line) => boolean): Echo<Line> | null {
  if (words.length < ACROSS.words || words.length > ACROSS.most) return null;
  const larger = index.find(words, ACROSS.share, skip);
  if (!larger || larger.words < ACROSS.part) return null;
  const rest = larger.from > words.length - larger.until ? words.slice(0, larger.from) : words.slice(larger.until);
  if (rest.length < ACROSS.part) return null;
  const other = index.find(rest, SHARE, (of) => skip(of) || of === larger.of);
  if (!other || other.words < ACROSS.part || larger.words + other.words < words.length * SHARE) return null;
  const holdMore = larger.of.length + other.of.length > words.length * 1.3;
  return holdMore ? larger : null;
}

/** Prices and results are alike without one quoting another: «30.85 جنيه للشراء، و30.95 جنيه للبيع». */
function saysSomething(piece: Piece): boolean {
  const words = piece.words.filter((word) => word.kind === 'word' && word.text.length > 1);
  return words.length >= piece.words.length * 0.6;
}

/** Of two lines that say the same the longer is the body; of equals the one more like a body, then the first. */
function holdsMore(other: Line, line: Line): boolean {
  if (other.length !== line.length) return other.length > line.length;
  if (other.likeBody !== line.likeBody) return other.likeBody > line.likeBody;
  return isBefore(other, line);
}

function rangeOf({ of, first, last }: Echo<Line>): BlockRange {
  const { words, id, view } = of.piece;
  return { block: id, ...view.range((words[first] as Token).start, (words[last] as Token).end) };
}
