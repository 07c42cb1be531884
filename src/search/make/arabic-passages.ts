/** The passages of an Arabic article: its blocks, with the words of either language that lead to what they name. */
import { bodyOf } from '../../article/body.ts';
import { displayText } from '../../article/display.ts';
import type { LabelContext } from '../../article/label.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block, Fact } from '../../seed/model.ts';
import { paragraphArticle } from '../../seed/paragraph.ts';
import type { Also, Passage } from '../document.ts';
import { nationalities, placesWithin } from './english-of-words.ts';
import { labelWords, stemsIn, wordsBeside } from './label-words.ts';

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
  const known = stemsIn(text);
  const also = facts.flatMap((fact): Also[] => {
    const inner = isInstitution(fact) ? placesWithin(block.text.slice(fact.start, fact.end), context.lexicon) : '';
    const words = wordsBeside(known, `${labelWords(fact, context, 'ar')} ${inner}`);
    return words === '' ? [] : [[shown(fact.start), shown(fact.end), words]];
  });
  return { id: block.id, text, lang: 'ar', also: [...also, ...nationalities(text, context.lexicon)] };
}

function isInstitution({ kind }: Fact): boolean {
  return kind === 'organisation' || kind === 'source';
}

/** A headline, whose facts no article counts: they say again what the text says. */
export function arabicTitle(title: string, lexicon: Lexicon, published: string | null): Passage {
  const article = paragraphArticle(title, lexicon, published);
  const passages = article.blocks.map((block) => arabicPassage(block, { article, lexicon }));
  return { id: '', text: title, lang: 'ar', also: passages.flatMap(({ also }) => also) };
}
