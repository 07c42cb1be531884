/** The passages of an Arabic article: its blocks, with the words of either language that lead to what they name. */
import { bodyOf } from '../../article/body.ts';
import { displayText } from '../../article/display.ts';
import type { LabelContext } from '../../article/label.ts';
import type { Block } from '../../seed/model.ts';
import type { Also, Passage } from '../document.ts';
import { labelWords, nationalities, wordsBeside } from './words-beside.ts';

type Context = Omit<LabelContext, 'lang'>;

/** Pull-quotes are left out: the text has their words. */
export function arabicPassages(context: Context): readonly Passage[] {
  return bodyOf(context.article)
    .filter(({ block }) => block.kind !== 'pull-quote')
    .map(({ block }) => arabicPassage(block, context));
}

export function arabicPassage(block: Block, context: Context): Passage {
  const text = displayText(block.text).trimEnd();
  const shown = (offset: number): number => displayText(block.text.slice(0, offset)).length;
  const facts = context.article.facts.filter((fact) => fact.block === block.id);
  const also = facts.flatMap((fact): Also[] => {
    const words = wordsBeside(text, labelWords(fact, context, 'ar'));
    return words === '' ? [] : [[shown(fact.start), shown(fact.end), words]];
  });
  return { id: block.id, text, lang: 'ar', also: [...also, ...nationalities(text, context.lexicon)] };
}
