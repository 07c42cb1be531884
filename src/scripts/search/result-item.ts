/** One result as a list item: its title, language and day, and the passages that answer. All of it text nodes. */
import type { Language } from '../../i18n/index.ts';
import type { Passage, SearchDocument } from '../../search/document.ts';
import { type Excerpt, excerptsOf, type Piece, piecesOf } from '../../search/excerpt.ts';
import { marksOf } from '../../search/marks.ts';
import type { Attempt } from '../../search/query.ts';
import { fragmentTo } from '../../share/text-fragment.ts';

/** What a language's own name is, and which way it reads. */
const NAMES = { ar: { name: 'العربية', dir: 'rtl' }, en: { name: 'English', dir: 'ltr' } } as const;

export interface ResultContext {
  readonly root: string;
  /** Of the page. */
  readonly lang: Language;
  readonly undated: string;
  readonly attempt: Attempt | null;
}

export function resultItem(document: SearchDocument, context: ResultContext): HTMLLIElement {
  const item = element('li');
  const heading = element('h2');
  heading.append(titleLink(document, context));
  item.append(heading, about(document, context));
  for (const excerpt of excerptsOf(document, context.attempt)) item.append(passageLink(excerpt, document, context));
  return item;
}

/** The other page of an article that is among the results already, as a line under it. */
export function siblingLine(document: SearchDocument, context: ResultContext, words: string): HTMLElement {
  const line = element('p', 'sibling');
  line.append(`${words} `, titleLink(document, context));
  return line;
}

function titleLink(document: SearchDocument, context: ResultContext): HTMLElement {
  const { title } = document;
  const link = element('a');
  link.href = addressOf(document, context);
  setLanguage(link, title.lang, context.lang);
  const ranges = context.attempt ? marksOf(title, context.attempt).ranges : [];
  link.append(...nodes(piecesOf(title.text, ranges)));
  return link;
}

function about({ lang, day }: SearchDocument, { lang: own, undated }: ResultContext): HTMLElement {
  const line = element('p', 'about');
  const badge = element('span', 'language');
  badge.textContent = NAMES[lang].name;
  setLanguage(badge, lang, own);
  line.append(badge, ' ');
  const time = element('time');
  if (day) time.dateTime = day;
  time.textContent = day ? dayText(day, own) : undated;
  line.append(time);
  return line;
}

/** As the lists write it, without the marks that Intl puts in. */
function dayText(day: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : 'ar'}-u-nu-latn-ca-gregory`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(day)).replace(/[\u200e\u200f\u061c]/g, '');
}

function passageLink(excerpt: Excerpt, document: SearchDocument, context: ResultContext): HTMLElement {
  const { passage, pieces } = excerpt;
  const line = element('p', 'passage');
  const link = element('a');
  link.href = `${addressOf(document, context)}${fragmentOf(excerpt, document)}`;
  setLanguage(link, passage.lang, context.lang);
  link.append(...nodes(pieces));
  line.append(link);
  return line;
}

/** To the very words, where the passage is the page's own text; a fact's id leads to its words by itself. */
function fragmentOf({ passage, first }: Excerpt, { passages }: SearchDocument): string {
  if (first === null || passage.id.includes('-')) return `#${passage.id}`;
  const at = passages.indexOf(passage);
  const textOf = (some: readonly Passage[]): string => some.map(({ text }) => text).join('\n');
  return fragmentTo(passage.id, {
    before: `${textOf(passages.slice(0, at))}\n${passage.text.slice(0, first.start)}`,
    words: passage.text.slice(first.start, first.end),
    after: `${passage.text.slice(first.end)}\n${textOf(passages.slice(at + 1))}`,
  });
}

function addressOf({ lang, address }: SearchDocument, { root }: ResultContext): string {
  return `${root}${lang}/${address}/`;
}

function nodes(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = element('mark');
    mark.textContent = text;
    return mark;
  });
}

function setLanguage(target: HTMLElement, lang: Language, around: Language): void {
  if (lang === around) return;
  target.lang = lang;
  target.dir = NAMES[lang].dir;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}
