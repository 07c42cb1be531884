/** What a page says of words in it: the block they stand in, who says them, and the text around them. */
import type { Language } from '../i18n/index.ts';
import type { Said } from '../share/own-order.ts';
import type { Standing } from '../share/text-fragment.ts';
import { standingOf } from './standing.ts';

/** Words of the article that can be taken along. */
export interface Words {
  readonly words: Said;
  readonly speaker: Said | null;
  /** The id that a link to them has. */
  readonly id: string;
  /** Null where they are drawn only. */
  readonly standing: Standing | null;
}

/** The words of a block, or of the pull-quote that is drawn in it. */
export function wordsOfBlock(block: HTMLElement, unnamed: string): Words {
  if (block.matches('.pull-quote')) return wordsOfPullQuote(block, unnamed);
  const own = block.matches('.pair') ? (block.querySelector<HTMLElement>('.block') ?? block) : block;
  const range = document.createRange();
  range.selectNodeContents(own);
  return { words: said(textOf(range, own), own), speaker: null, id: block.id, standing: standingOf([range], [own]) };
}

/** What is selected of the text, paragraph by paragraph, in the language that it begins in; null where it is none of it. */
export function wordsOfSelection(selection: Range, unnamed: string): Words | null {
  const shown = [...document.querySelectorAll<HTMLElement>('.frame .block:not(.pull-quote)')].filter(
    (block) => selection.intersectsNode(block) && block.checkVisibility(),
  );
  const parts = shown
    .map((block) => ({ block, range: within(selection, block) }))
    .filter(({ block, range }) => textOf(range, block) !== '');
  const first = parts[0];
  const id = first && idOf(first.block);
  if (!id) return null;
  const lang = languageOf(first.block);
  const own = parts.filter(({ block }) => languageOf(block) === lang);
  const text = own.map(({ block, range }) => textOf(range, block)).join('\n');
  return {
    words: { text, lang },
    speaker: own.length === 1 ? speakerOf(first.range, unnamed) : null,
    id,
    standing: standingOf(
      own.map(({ range }) => range),
      own.map(({ block }) => block),
    ),
  };
}

function wordsOfPullQuote(block: HTMLElement, unnamed: string): Words {
  const { quote = '', speaker } = block.dataset;
  const lang = languageOf(block);
  const marks = [...document.querySelectorAll<HTMLElement>(`.frame mark[data-of="${CSS.escape(block.id)}"]`)].filter(
    (mark) => languageOf(mark) === lang && mark.checkVisibility(),
  );
  const home = marks[0]?.closest<HTMLElement>('.block');
  const [from, to] = [marks[0], marks.at(-1)];
  if (!home || !from || !to)
    return { words: said(quote, block), speaker: speaker ? said(speaker, block) : null, id: block.id, standing: null };
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  return {
    words: said(quote, block),
    speaker: speaker ? said(speaker, block) : speakerOf(range, unnamed),
    id: block.id,
    standing: standingOf([range], [home]),
  };
}

/** Who says all of the words, where they are words of one quotation whose speaker the margin names. */
function speakerOf(range: Range, unnamed: string): Said | null {
  const quotations = new Set(textNodesOf(range).map((node) => quotationOf(node)));
  const [id] = quotations;
  if (quotations.size !== 1 || !id) return null;
  const name = document.querySelector(`#${CSS.escape(`note-${id}`)} .sentence`)?.textContent.trim() ?? '';
  if (name === '' || name === unnamed) return null;
  // An English page names in Arabic whom it has no English for.
  if (!/\p{Script=Latin}/u.test(name)) return { text: name, lang: 'ar' };
  return { text: name.charAt(0).toUpperCase() + name.slice(1), lang: 'en' };
}

function quotationOf(node: Node): string | null {
  const quotation = node.parentElement?.closest<HTMLElement>('.fact-quotation');
  return quotation ? quotation.id || (quotation.dataset['of'] ?? null) : null;
}

/** The text nodes that a range takes more of than white space. */
function textNodesOf(range: Range): readonly Text[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (node.data.slice(start, end).trim() !== '') found.push(node);
  }
  return found;
}

/** The part of a range that stands in a block. */
function within(selection: Range, block: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(block);
  if (block.contains(selection.startContainer)) range.setStart(selection.startContainer, selection.startOffset);
  if (block.contains(selection.endContainer)) range.setEnd(selection.endContainer, selection.endOffset);
  return range;
}

/** The words of a range; a segment that tells several paragraphs keeps them apart. */
function textOf(range: Range, block: HTMLElement): string {
  const space = getComputedStyle(block).whiteSpace === 'pre-line' ? /[^\S\n]+/g : /\s+/g;
  return range.toString().replace(space, ' ').trim();
}

/** The id of a block; what is folded away under a paragraph has that of the paragraph. */
function idOf(block: HTMLElement): string | undefined {
  const home = block.closest('.block[id], .pair[id]');
  if (home) return home.id;
  let before = block.closest('details')?.previousElementSibling;
  while (before && !before.id) before = before.previousElementSibling;
  return before?.id;
}

function said(text: string, element: Element): Said {
  return { text, lang: languageOf(element) };
}

function languageOf(element: Element): Language {
  return element.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'ar';
}
