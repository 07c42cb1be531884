/** An article line by line: number, role, reason, and the text. */
import { styleText } from 'node:util';
import { splitLines } from '../seed/lines.ts';
import type { Article, Block, BlockKind } from '../seed/model.ts';
import { harmless, isolated } from './columns.ts';
import reasons from './reasons.json' with { type: 'json' };

type Colour = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<BlockKind, Colour>> = {
  headline: ['bold', 'cyan'],
  standfirst: 'cyan',
  dateline: 'yellow',
  byline: 'yellow',
  paragraph: 'green',
  heading: ['bold', 'green'],
  'pull-quote': 'magenta',
  caption: 'blue',
  boilerplate: 'red',
  blank: 'dim',
};

interface Row {
  readonly kind: BlockKind;
  /** `12`, or `12.2` for the second piece on the line. */
  readonly number: string;
  readonly reason: string;
  readonly text: string;
}

/**
 * For each line, or piece of a line: number, role and reason in columns, and under them the text on a line of its own,
 * so that no terminal sets Arabic and English across each other. Blank lines have no text.
 */
export function inspectLines(article: Article): readonly string[] {
  const rows = article.blocks.flatMap(rowsOf);
  const number = rows.reduce((widest, row) => Math.max(widest, row.number.length), 0);
  const kind = rows.reduce((widest, row) => Math.max(widest, row.kind.length), 0);
  return rows.flatMap((row) => {
    const columns = [
      styleText('dim', row.number.padStart(number)),
      styleText(COLOURS[row.kind], row.kind.padEnd(kind)),
      styleText('dim', row.reason),
    ];
    const head = columns.join('  ');
    return row.kind === 'blank' ? [head] : [head, `${' '.repeat(number + 2)}${row.text}`];
  });
}

function rowsOf(block: Block): readonly Row[] {
  const piece = /\.\d+$/.exec(block.id)?.[0] ?? '';
  return splitLines(block.text).map((line, index) => ({
    kind: block.kind,
    number: `${block.line + index}${index === 0 ? piece : ''}`,
    reason: reasonWords(block),
    text: harmless(block.text.slice(line.start, line.end).replace(/[\r\n]+$/, '')),
  }));
}

/** Why the block has its kind; the words it rests on, which are Arabic or a block's id, isolated. */
function reasonWords({ reason }: Block): string {
  const words = (reasons as Readonly<Record<string, string>>)[reason.code] ?? reason.code;
  const detail = reason.detail === undefined ? '' : isolated(harmless(reason.detail));
  if (words.includes('{detail}')) return words.replace('{detail}', detail);
  return detail === '' ? words : `${words}: ${detail}`;
}
