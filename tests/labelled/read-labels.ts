/**
 * Facts that a seed is known to hold, written by hand beside it: `<name>.figures` has its figures and dates,
 * `<name>.names` its quotations, people, organisations, places and sources. A label is a line, cut by tabs:
 *
 *   # all figures and dates of the seed
 *   L12 · quantity · (40) هجوماً · value=40 unit=attack unitText=هجوماً
 *   L12 · person · العميد مقداد الموسوي · name="مقداد الموسوي" role=العميد
 *
 * - the block: its line counts (`L12.2` is looked up in line 12 too), since where a line is cut is not what is asked;
 * - the kind; `date?` may be found or not, and counts neither way;
 * - the very words of the fact's range. Labels of a line stand in the order of their starts: each is looked up, as whole
 *   words, from the start of the one before on;
 * - the fields of the contract, in quotes where there are spaces. `iso=2022-04|null`: either is right, and with `null`
 *   saying nothing is no miss. What a label leaves out is not asked for; but one without `modifier`, `role`, `speaker`,
 *   `via` or any of `unit` and `unitText` says that there is none.
 */
import { splitLines } from '../../src/seed/lines.ts';
import type { FactKind, Range } from '../../src/seed/model.ts';

export interface Label extends Range {
  /** As written: `L12`. `start` and `end` are offsets into the seed's text. */
  readonly block: string;
  readonly kind: FactKind;
  readonly optional: boolean;
  readonly text: string;
  /** The values that are right, by the name of the field. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

type Unplaced = Omit<Label, 'start' | 'end'>;

// «value=40», «unitText="جندي أمريكي"», «resolved.from=2023-11-01»
const FIELD = /([\w.]+)=(?:"([^"]*)"|(\S+))/gu;
const BLOCK = /^L(\d+)(?:\.\d+)?$/u;
// what makes «40» a part of «1400», and «هجوما» a part of «هجوماً»
const INSIDE_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * The labels of one file, each at its place in the seed.
 * @param file named in messages
 * @param text the seed's decoded text
 * @throws {Error} where the file has no first line that says what all of it is, or a label is not to be found
 */
export function readLabels(file: string, content: string, text: string): readonly Label[] {
  const [first = '', ...rest] = content.trimEnd().split('\n');
  if (!first.startsWith('# all ')) throw new Error(`${file}: the first line must say "# all … of the seed"`);
  const lines = splitLines(text);
  const last = new Map<number, Label>();
  return rest.flatMap((row, index) => {
    if (row.startsWith('#') || row.trim() === '') return [];
    const unplaced = readRow(row);
    const number = Number(BLOCK.exec(unplaced.block)?.[1]);
    const line = lines[number - 1];
    const label = line && placed(unplaced, text, line, last.get(number));
    if (!label) throw new Error(`${file}:${index + 2}: not in its line, or not in order: ${row}`);
    last.set(number, label);
    return [label];
  });
}

function readRow(row: string): Unplaced {
  const [block = '', kind = '', text = '', fields = ''] = row.split('\t');
  return {
    block,
    kind: kind.replace('?', '') as FactKind,
    optional: kind.endsWith('?'),
    text,
    fields: new Map(
      [...fields.matchAll(FIELD)].map(([, name = '', quoted, bare]) => [name, (quoted ?? bare ?? '').split('|')]),
    ),
  };
}

function placed(label: Unplaced, text: string, line: Range, before: Label | undefined): Label | null {
  if (label.text === '') return null;
  const again = before?.text === label.text && before.kind === label.kind;
  let start = text.indexOf(label.text, before ? before.start + (again ? 1 : 0) : line.start);
  while (start >= 0 && !isWhole(text, start, start + label.text.length)) start = text.indexOf(label.text, start + 1);
  const end = start + label.text.length;
  return start >= 0 && end <= line.end ? { ...label, start, end } : null;
}

function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number): boolean => INSIDE_WORD.test(text.charAt(at - 1)) && INSIDE_WORD.test(text.charAt(at));
  return !cuts(start) && !cuts(end);
}
