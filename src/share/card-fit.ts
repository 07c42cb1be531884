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
  /** The width of its longest word at a size, with the space behind it. */
  readonly longestWord: (setting: Setting, size: number) => Promise<number>;
}

export interface Sizes {
  /** Pixels, largest first. */
  readonly steps: readonly number[];
  /** Words are broken rather than set smaller than this. */
  readonly readable: number;
}

/**
 * @returns null where the text does not stand in the box even at the smallest size
 */
export async function fitted(
  measure: Measure,
  setting: Setting,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { steps, readable }: Sizes,
): Promise<Fitted | null> {
  const word = (await measure.longestWord(setting, 100)) / 100;
  const fits = async (size: number): Promise<boolean> => (await measure.height(setting, size, width)) <= height;
  const whole = steps.filter((size) => size >= readable && size * word <= width);
  const size = (await firstThat(whole, fits)) ?? (await firstThat(steps, fits));
  if (size === undefined) return null;
  const lines = await measure.height(setting, size, width);
  const least = size * word <= width ? Math.ceil(size * word) : width;
  return {
    ...setting,
    size,
    height: lines,
    width: await evenWidth(least, width, async (at) => (await measure.height(setting, size, at)) <= lines),
  };
}

/** The first of sizes in falling order that fits, where all behind one that fits do: by halves. */
async function firstThat(
  sizes: readonly number[],
  fits: (size: number) => Promise<boolean>,
): Promise<number | undefined> {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await fits(sizes[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return sizes[low];
}

/** Pixels within which lines are even enough. */
const EVEN = 12;

/** About the narrowest width, from `least` to `most`, that needs no further line. */
async function evenWidth(least: number, most: number, holds: (width: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [Math.floor(least) - 1, most];
  while (high - low > EVEN) {
    const middle = Math.ceil((low + high) / 2);
    if (await holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
