/** The passages of an article's English page: the edition's segments, or, where there is none, its facts in English. */
import { displayText } from '../../article/display.ts';
import { factById } from '../../article/fact-by-id.ts';
import { type LabelContext, labelOf } from '../../article/label.ts';
import type { Margin } from '../../article/margin.ts';
import type { Fact } from '../../seed/model.ts';
import type { Reading } from '../../segments/reading.ts';
import type { Row } from '../../segments/rows.ts';
import type { Also, Passage } from '../document.ts';
import { arabicPassage } from './arabic-passages.ts';
import { labelWords, stemsIn, wordsBeside } from './label-words.ts';

/** What the page shows of an edition: its words, and the Arabic where it has none yet. */
export function editionPassages(reading: Reading, context: LabelContext): readonly Passage[] {
  return reading.rows.flatMap((row) => rowPassages(row, reading, context));
}

function rowPassages(
  { blocks, segment, omission }: Row,
  { links }: Reading,
  context: LabelContext,
): readonly Passage[] {
  const read = blocks.filter(({ block }) => block.kind !== 'pull-quote');
  if (!segment) return omission ? [] : read.map(({ block }) => arabicPassage(block, context));
  const known = stemsIn(segment.text);
  const also = (links.get(segment.id) ?? []).flatMap(({ fact: id, start, end }): Also[] => {
    const fact = factById(context.article, id);
    const words = fact ? wordsBeside(known, labelWords(fact, context, 'en')) : '';
    return words === '' ? [] : [[start, end, words]];
  });
  return [{ id: blocks[0].block.id, text: segment.text, lang: 'en', also }];
}

/** Quotations are not among them: nobody has put them into English. */
const GROUPS = ['figures', 'people', 'places', 'organisations', 'sources', 'days'] as const satisfies (keyof Margin)[];

/** Each fact of the margin as a passage of its own, which leads to its words in the text. */
export function factPassages(margin: Margin, context: LabelContext): readonly Passage[] {
  return GROUPS.flatMap((group) => margin[group].map(({ fact }) => factPassage(fact, context)));
}

function factPassage(fact: Fact, context: LabelContext): Passage {
  const label = labelOf(fact, context);
  const text = displayText(label.map((part) => part.text).join(''));
  const lang = label.every((part) => part.lang === 'ar') ? 'ar' : 'en';
  const words = wordsBeside(stemsIn(text), labelWords(fact, context, lang));
  return { id: fact.id, text, lang, also: words === '' ? [] : [[0, text.length, words]] };
}
