/** A card as the tree that takumi draws. Words are only ever text nodes. */
import type { Node } from 'takumi-js';
import { type Language, languages } from '../i18n/index.ts';
import type { Setting } from './card-fit.ts';
import type { Placed } from './card-layout.ts';
import { type Box, CARD_HEIGHT, CARD_WIDTH, COLOURS, FRAME, MARGIN, RULES } from './card-look.ts';

export function cardTree(placed: readonly Placed[], lang: Language): Node {
  return {
    type: 'container',
    lang,
    dir: languages[lang].dir,
    style: { width: CARD_WIDTH, height: CARD_HEIGHT, backgroundColor: COLOURS.paper },
    children: [...ruledFrame(lang), bar(lang), ...placed.map((one) => placedText(one, lang))],
  };
}

/**
 * A text as it is measured and drawn, in lines of at most `width` pixels.
 * @param wrap whether a word that is wider is broken, or stands out
 */
export function textNode(
  { text, dir, family, weight, colour, leading }: Setting,
  size: number,
  width: number,
  wrap: 'anywhere' | 'normal' = 'anywhere',
): Node {
  return {
    type: 'text',
    text,
    dir,
    style: {
      width,
      fontFamily: family,
      fontWeight: weight,
      fontSize: size,
      lineHeight: leading,
      color: colour,
      textAlign: dir === 'rtl' ? 'right' : 'left',
      overflowWrap: wrap,
    },
  };
}

/** In a flex box the text is a block, whose base direction is its own; in others it is that of the card. */
function placedText({ text, box }: Placed, lang: Language): Node {
  const end = box.width - text.width;
  const start = text.dir === languages[lang].dir ? 0 : end;
  return {
    type: 'container',
    style: { ...edges({ ...box, start: box.start + start, width: text.width }, lang), display: 'flex' },
    children: [textNode(text, text.size, text.width)],
  };
}

function edges({ start, top, width, height }: Box, lang: Language): object {
  const left = languages[lang].dir === 'rtl' ? CARD_WIDTH - start - width : start;
  return { position: 'absolute', left, top, width, height };
}

/** The double rule around the text: a fine line and a bold one. */
function ruledFrame(lang: Language): readonly Node[] {
  const inner = RULES.fine + RULES.gap;
  const rule = (box: Box, thickness: number, fill: string): Node => ({
    type: 'container',
    style: { ...edges(box, lang), border: `${thickness}px solid ${COLOURS.rubric}`, backgroundColor: fill },
  });
  const within: Box = {
    start: FRAME.start + inner,
    top: FRAME.top + inner,
    width: FRAME.width - 2 * inner,
    height: FRAME.height - 2 * inner,
  };
  return [rule(FRAME, RULES.fine, COLOURS.paper), rule(within, RULES.bold, COLOURS.sheet)];
}

/** A stroke of the red pen above the notes. */
function bar(lang: Language): Node {
  return {
    type: 'container',
    style: {
      ...edges({ ...MARGIN, top: FRAME.top, width: 72, height: RULES.bold }, lang),
      backgroundColor: COLOURS.rubric,
    },
  };
}
