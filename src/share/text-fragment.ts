/**
 * Text directives: the end of an address that leads to words of a page, as the WICG's "URL Fragment Text Directives"
 * (Scroll To Text Fragment) has them: `:~:text=[prefix-,]start[,end][,-suffix]`. A browser goes to the first place where
 * they fit, forgives the case of letters and white space, and keeps to whole words; start and end may stand in two blocks,
 * neither may itself go from one block into the next.
 */
import { folded } from '../seed/fold.ts';

/** Words as they stand in a page, and all its text around them; a line feed is where a block ends. */
export interface Standing {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

interface Directive {
  readonly prefix: string;
  readonly start: string;
  /** Empty where the start is all of it. */
  readonly end: string;
  readonly suffix: string;
}

/** So many words are named whole; of more only the first and the last, since each Arabic letter takes six characters. */
const WHOLE = 6;
/** The fewest and the most words of a start, an end, a prefix or a suffix that are tried. */
const [FEWEST, MOST] = [3, 9];

/**
 * The fragment of a link to words: the id, for browsers that know no text directives, then the shortest directive whose first
 * place on the page is those words. The id alone where there are no words, or where no directive tells them from others.
 */
export function fragmentTo(id: string, standing: Standing): string {
  const whole = wholeWords(standing);
  const directive = directives(whole).find((one) => leadsTo(whole, one));
  return directive ? `#${id}:~:text=${directiveText(directive)}` : `#${id}`;
}

/** Words that a selection has cut are taken whole: only such are found. */
function wholeWords({ before, words, after }: Standing): Standing {
  const head = /^[\p{L}\p{M}\p{N}]/u.test(words) ? (/[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0] ?? '') : '';
  const tail = /[\p{L}\p{M}\p{N}]$/u.test(words) ? (/^[\p{L}\p{M}\p{N}]*/u.exec(after)?.[0] ?? '') : '';
  return {
    before: before.slice(0, before.length - head.length),
    words: `${head}${words}${tail}`.trim(),
    after: after.slice(tail.length),
  };
}

function directives({ before, words, after }: Standing): readonly Directive[] {
  const lines = words.split(/\s*\n\s*/u).map(wordsOf);
  const [first = [], last = []] = [lines[0], lines.at(-1)];
  if (first.length === 0) return [];
  const [prefixes, suffixes] = [wordsOf(before.split('\n').at(-1) ?? ''), wordsOf(after.split('\n')[0] ?? '')];
  const sizes = Array.from({ length: MOST + 1 }, (_, size) => size);
  const bodies = lines.length === 1 && first.length <= WHOLE ? [[first, []] as const] : ends(first, last, lines.length);
  return sizes
    .flatMap((context) => bodies.map(([start, end]) => ({ context, start, end })))
    .map(({ context, start, end }) => ({
      prefix: context === 0 ? '' : prefixes.slice(-context).join(' '),
      start: start.join(' '),
      end: end.join(' '),
      suffix: context === 0 ? '' : suffixes.slice(0, context).join(' '),
    }))
    .flatMap((one) => [{ ...one, suffix: '' }, one]);
}

/** Beginnings and ends that grow; of a single line they do not meet. */
function ends(first: readonly string[], last: readonly string[], lines: number) {
  const most = lines === 1 ? Math.min(MOST, Math.floor(first.length / 2)) : MOST;
  return Array.from({ length: most - FEWEST + 1 }, (_, more) => FEWEST + more).map(
    (size) => [first.slice(0, size), last.slice(-size)] as const,
  );
}

/**
 * Whether the first place that fits, as a browser looks for it, is that of the words. Looked for without white space, and in
 * the middle of words too: what fits nowhere so fits nowhere else.
 */
function leadsTo({ before, words, after }: Standing, { prefix, start, end, suffix }: Directive): boolean {
  const [lead, wanted] = [letters(before), letters(words)];
  const [intro, first, last, close] = [letters(prefix), letters(start), letters(end), letters(suffix)];
  const page = `${lead}${wanted}${letters(after)}`;
  const [from, to] = [lead.length, lead.length + wanted.length];
  if (last === '') return first === wanted && page.indexOf(`${intro}${first}${close}`) + intro.length === from;
  if (page.indexOf(`${intro}${first}`) + intro.length !== from) return false;
  return page.indexOf(`${last}${close}`, from + first.length) + last.length === to;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
const letters = (text: string): string => folded(text).toLowerCase().replace(/\s+/gu, '');

function directiveText({ prefix, start, end, suffix }: Directive): string {
  return [prefix && `${encoded(prefix)}-`, encoded(start), encoded(end), suffix && `-${encoded(suffix)}`]
    .filter((part) => part !== '')
    .join(',');
}

/** `&`, `-` and `,` have a meaning of their own in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
