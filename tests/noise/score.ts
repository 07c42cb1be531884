/** How well the roles that a page was given agree with those its lines are known to have. */
import { splitLines } from '../../src/seed/lines.ts';
import type { Article, Block, BlockKind } from '../../src/seed/model.ts';
import type { Role } from './noisy-page.ts';

/** One line of a page as it is known to be; `glued` is what is furniture at its end. */
export interface Known {
  readonly text: string;
  readonly role: Role;
  readonly glued?: string;
}

export interface Score {
  readonly pages: number;
  readonly titles: number;
  readonly dates: number;
  readonly body: Part;
  readonly noise: Part;
  readonly repeats: Part;
  readonly pullQuotes: { readonly known: number; readonly told: number; readonly right: number };
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
}
interface Part {
  readonly all: number;
  readonly right: number;
}

export const emptyScore: Score = {
  pages: 0,
  titles: 0,
  dates: 0,
  body: { all: 0, right: 0 },
  noise: { all: 0, right: 0 },
  repeats: { all: 0, right: 0 },
  pullQuotes: { known: 0, told: 0, right: 0 },
  faults: [],
};

const BODY: readonly BlockKind[] = ['paragraph', 'heading'];
/** What a reader of the article meets in its text. */
const SHOWN: readonly BlockKind[] = ['paragraph', 'heading', 'standfirst'];

/**
 * Adds a page to a score.
 * @param lines the page's lines that hold anything, in order
 * @param iso the publication day, or null where the page tells none
 */
export function scored(
  before: Score,
  name: string,
  article: Article,
  lines: readonly Known[],
  iso: string | null,
): Score {
  const blocks = blocksByLine(article);
  const faults: string[] = [];
  const tell = (fault: string, text: string): void => void faults.push(`${name}: ${fault} | ${text.slice(0, 110)}`);
  const filled = [...blocks.values()];
  const judged = lines.map((line, at) => ({ line, blocks: filled[at] ?? [] }));
  const part = (roles: readonly Role[], right: (block: Block) => boolean, fault: string): Part => {
    const own = judged.filter(({ line }) => roles.includes(line.role));
    const good = own.filter(({ blocks: [first] }) => first && right(first));
    for (const miss of own.filter((one) => !good.includes(one)))
      tell(`${fault} (${miss.blocks[0]?.id} ${miss.blocks[0]?.kind} ${miss.blocks[0]?.reason.code})`, miss.line.text);
    return { all: own.length, right: good.length };
  };
  const title = article.blocks.find(({ id }) => id === article.title);
  const titled = judged.some(({ line, blocks: [first] }) => line.role === 'title' && first === title);
  const known = judged.some(({ line }) => line.role === 'title');
  const right = titled || (!known && title === undefined);
  if (!right) tell('wrong title', title?.text.trim() ?? 'none');
  if (article.published !== iso) tell('wrong date', `${article.published} for ${iso}`);
  const out = (block: Block): boolean => !SHOWN.includes(block.kind);
  const glued = judged.filter(({ line }) => line.glued);
  const cut = glued.filter(({ blocks: [first, ...rest] }) => BODY.includes(first?.kind ?? 'blank') && rest.some(out));
  for (const { line } of glued.filter((one) => !cut.includes(one))) tell('glued furniture kept', line.text.slice(-110));
  const noise = part(['noise', 'caption', 'byline', 'date'], (block) => out(block), 'noise kept');
  const quotes = judged.filter(({ line }) => line.role === 'pull-quote');
  const told = judged.filter(({ blocks: [first] }) => first?.kind === 'pull-quote');
  for (const { line } of quotes.filter((one) => !told.includes(one))) tell('pull-quote missed', line.text);
  for (const { line } of told.filter((one) => !quotes.includes(one))) tell(`no pull-quote but ${line.role}`, line.text);
  const body = part(['body'], (block) => BODY.includes(block.kind), 'BODY LOST');
  const repeats = part(['title'], (block) => block.kind === 'headline', 'repeat kept');
  const add = (a: Part, b: Part): Part => ({ all: a.all + b.all, right: a.right + b.right });
  return {
    pages: before.pages + 1,
    titles: before.titles + (right ? 1 : 0),
    dates: before.dates + (article.published === iso ? 1 : 0),
    body: add(before.body, body),
    noise: add(before.noise, { all: noise.all + glued.length, right: noise.right + cut.length }),
    repeats: add(before.repeats, repeats),
    pullQuotes: {
      known: before.pullQuotes.known + quotes.length,
      told: before.pullQuotes.told + told.length,
      right: before.pullQuotes.right + told.filter((one) => quotes.includes(one)).length,
    },
    faults: [...before.faults, ...faults],
  };
}

/** The pieces of every line that holds anything, by the line's number. */
function blocksByLine(article: Article): ReadonlyMap<number, readonly Block[]> {
  const byLine = Map.groupBy(article.blocks, ({ line }) => line);
  const text = article.source.text;
  const filled = splitLines(text).filter((line) => /[^\s\ufeff\u200b-\u200f]/u.test(text.slice(line.start, line.end)));
  return new Map(filled.map(({ number }) => [number, byLine.get(number) ?? []]));
}
