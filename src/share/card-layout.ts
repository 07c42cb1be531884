/** Where the texts of a card stand. */
import { firstWords } from '../article/title.ts';
import type { Language } from '../i18n/index.ts';
import { type Fitted, fitted, type Measure } from './card-fit.ts';
import { type Box, MARGIN, slice, TEXT } from './card-look.ts';
import { type Part, SIZES, settingOf } from './card-settings.ts';
import type { CardText } from './card-text.ts';

/** A text in its place. */
export interface Placed {
  readonly text: Fitted;
  /** The box it stands in; its lines start where its own language starts them. */
  readonly box: Box;
}

/** A text to be set: what it is, and in which language. */
export interface Words {
  readonly part: Part;
  readonly text: string;
  readonly lang: Language;
}

export interface Layout {
  readonly placed: readonly Placed[];
  /** What is not whole, since it does not fit even at the smallest size: in full, with the part that it is. */
  readonly cut: readonly Words[];
}

/** Pixels that the opening mark keeps for itself; its line is higher than its shape. */
const MARK = 92;

/** Pixels that a line of the margin takes at most. */
const LINE = 56;

/** Pixels between texts of the margin, and around the lines above and below the headline. */
const SPACE = 14;

export async function layoutOf(text: CardText, measure: Measure): Promise<Layout> {
  const cut: Words[] = [];
  const set: Set = async (words, box, most = box.height) => {
    const higher = { ...box, height: most };
    const whole = (await fitting(measure, words, box)) ?? (await fitting(measure, words, higher));
    if (whole) return whole;
    cut.push(words);
    return shortened(measure, words, higher);
  };
  const frame = await framed(text, set);
  return { placed: [...frame, ...(await margin(text, set))], cut };
}

/** @param most the height that the box may grow to where it does not hold the words whole */
type Set = (words: Words, box: Pick<Box, 'width' | 'height'>, most?: number) => Promise<Fitted>;

function fitting(
  measure: Measure,
  { part, text, lang }: Words,
  box: Pick<Box, 'width' | 'height'>,
): Promise<Fitted | null> {
  return fitted(measure, settingOf(part, text, lang), box, SIZES[part]);
}

/** As many of the first words as fit at the smallest size. */
async function shortened(measure: Measure, words: Words, box: Pick<Box, 'width' | 'height'>): Promise<Fitted> {
  for (let length = words.text.length; ; length = Math.floor(length * 0.85)) {
    const found = await fitting(measure, { ...words, text: firstWords(words.text, length) }, box);
    if (found) return found;
  }
}

/** The headline or the words that are quoted, between the lines above and below them. */
async function framed({ kind, main, above, below, speaker, lang }: CardText, set: Set): Promise<readonly Placed[]> {
  const quoted = kind === 'quotation';
  const head = quoted
    ? await set({ part: 'figure', text: main.lang === 'ar' ? '«' : '“', lang: main.lang }, { width: 120, height: 110 })
    : above && (await set({ part: 'strong', text: above, lang }, { ...TEXT, height: 48 }));
  const foot = quoted
    ? speaker && (await set({ part: 'strong', text: speaker, lang }, { ...TEXT, height: 104 }))
    : below && (await set({ part: 'note', text: below, lang }, { ...TEXT, height: 100 }));
  const top = head ? (quoted ? MARK : head.height + SPACE) : 0;
  const bottom = foot ? foot.height + SPACE : 0;
  const middle = slice(TEXT, top, TEXT.height - top - bottom);
  const words = await set({ part: quoted ? 'quoted' : 'headline', text: main.text, lang: main.lang }, middle);
  return [
    ...(head ? [{ text: head, box: TEXT }] : []),
    { text: words, box: slice(middle, (middle.height - words.height) / 2, words.height) },
    ...(foot ? [{ text: foot, box: slice(TEXT, TEXT.height - foot.height, foot.height) }] : []),
  ];
}

/** The figure at the top, or the headline of what is quoted; place, day and the name of the site at the bottom. */
async function margin({ figure, headline, places, date, site, lang }: CardText, set: Set): Promise<readonly Placed[]> {
  const note = (text: string): readonly Words[] => (text ? [{ part: 'note', text, lang }] : []);
  const foot = await Promise.all([
    ...places.map((place) => set({ part: 'strong', text: place, lang }, { ...MARGIN, height: LINE }, 2 * LINE)),
    ...note(date).map((words) => set(words, { ...MARGIN, height: LINE })),
    set({ part: 'strong', text: site, lang }, { ...MARGIN, height: LINE }),
  ]);
  const footHeight = foot.reduce((sum, { height }) => sum + height + SPACE, 0);
  const room = { width: MARGIN.width, height: MARGIN.height - footHeight - SPACE };
  const head = headline
    ? [await set({ part: 'note', text: headline.text, lang: headline.lang }, room)]
    : await figureTexts(figure, lang, room, set);
  return [...stacked(head, MARGIN.top, 0), ...stacked(foot, MARGIN.top + MARGIN.height - footHeight + SPACE, SPACE)];
}

/** The figure, and before and behind it what it counts, which always has room for a line. */
async function figureTexts(
  figure: CardText['figure'],
  lang: Language,
  { width, height }: Pick<Box, 'width' | 'height'>,
  set: Set,
): Promise<readonly Fitted[]> {
  if (!figure) return [];
  const line = async (part: Part, text: string, most: number): Promise<readonly Fitted[]> =>
    text === '' ? [] : [await set({ part, text, lang }, { width, height: most })];
  const before = await line('note', figure.before, LINE);
  const number = await line('figure', figure.figure, height - LINE * (before.length + (figure.after ? 1 : 0)));
  const used = [...before, ...number].reduce((sum, text) => sum + text.height, 0);
  return [...before, ...number, ...(await line('strong', figure.after, height - used))];
}

/** One under the other. */
function stacked(texts: readonly Fitted[], from: number, space: number): readonly Placed[] {
  let top = from;
  return texts.map((text) => {
    const box = { ...MARGIN, top, height: text.height };
    top += text.height + space;
    return { text, box };
  });
}
