/** The largest size at which a text stands whole in its box, and the width at which its lines are even. */
import type { Box } from './card-look.ts';

/** How a text is set, but for its size. */
export interface Setting {
  readonly text: string;
  readonly dir: 'rtl' | 'ltr';
  readonly family: string;
  readonly weight: number;
  readonly colour: string;
  /** Height of a line, in sizes. */
  readonly leading: number;
}

/** A text as it is drawn. */
export interface Fitted extends Setting {
  readonly size: number;
  /** Pixels; its lines break there. */
  readonly width: number;
  readonly height: number;
}

/** What texts take, in pixels. */
export interface Measure {
  /** The height of a text at a size, in lines no wider than `width`. */
  readonly height: (setting: Setting, size: number, width: number) => Promise<number>;
  /** The widths at a size of what a line can end behind, in order: words with the space behind them, mostly. */
  readonly words: (setting: Setting, size: number) => Promise<readonly number[]>;
}

export interface Sizes {
  /** Pixels, largest first. */
  readonly steps: readonly number[];
  /** Words are broken rather than set smaller than this. */
  readonly readable: number;
}

/** What the widths of words are measured at. */
const MEASURED = 100;

/**
 * Sizes are chosen by the widths of the words, which are measured once; how a text then stands in lines is measured at the
 * size that is chosen, and at smaller ones where it does not fit.
 * @returns null where the text does not stand in the box even at the smallest size
 */
export async function fitted(
  measure: Measure,
  setting: Setting,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { steps, readable }: Sizes,
): Promise<Fitted | null> {
  const words = (await measure.words(setting, MEASURED)).map((word) => word / MEASURED);
  const longest = Math.max(...words);
  const likely = (size: number): boolean => linesOf(words, width / size) * size * setting.leading <= height;
  const whole = steps.filter((size) => size >= readable && size * longest <= width);
  for (const size of [...whole.filter(likely), ...steps.filter((step) => step * longest > width || likely(step))]) {
    const taken = await measure.height(setting, size, width);
    if (taken > height) continue;
    const lines = linesOf(words, width / size);
    const even = lines === 1 ? width : evenWidth(words, size, width);
    const kept = even === width || (await measure.height(setting, size, even)) <= taken;
    return { ...setting, size, height: taken, width: kept ? even : width };
  }
  return null;
}

/** How many lines words take, each line as many as it holds. */
function linesOf(words: readonly number[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word > width) {
      lines++;
      used = 0;
    }
    used += word;
  }
  return lines;
}

/** Pixels within which lines are even enough. */
const EVEN = 4;

/** About the narrowest width, up to `most`, in which words take no further line. */
function evenWidth(words: readonly number[], size: number, most: number): number {
  const lines = linesOf(words, most / size);
  let [low, high] = [Math.min(most, Math.max(...words) * size) - 1, most];
  while (high - low > EVEN) {
    const middle = (low + high) / 2;
    if (linesOf(words, middle / size) <= lines) high = middle;
    else low = middle;
  }
  return Math.ceil(high);
}
