/** A quotation as it is pasted into a message: what was said, by whom, in which article, of what day, and where it stands. */
import type { Language } from '../i18n/index.ts';
import { ownOrder, type Said } from './own-order.ts';

export interface Cited {
  /** The words, without marks around them; a line feed parts paragraphs. */
  readonly words: Said;
  /** Null where nobody is known to have said just that. */
  readonly speaker: Said | null;
  readonly headline: Said;
  /** The site's name, in the language of the page. */
  readonly site: string;
  /** The day of publication as the page writes it; null where the article tells none. */
  readonly date: string | null;
  /** The absolute address of the words. */
  readonly link: string;
}

/** Marks around words and marks within them, in each language (ARABIC.md, rule 34). */
const MARKS = { ar: ['«', '»', '‹', '›'], en: ['“', '”', '‘', '’'] } as const;

/**
 * The lines of a citation without its link, each in an order of its own:
 *
 *     «…»
 *     — speaker
 *     headline (site, date)
 *
 * @param lang the language of the page, and so of the last line
 */
export function citedLines({ words, speaker, headline, site, date }: Omit<Cited, 'link'>, lang: Language): string {
  const day = date === null ? '' : `${lang === 'ar' ? '، ' : ', '}${date}`;
  const said = quoted(words).split('\n');
  return [
    ...said.map((text) => ownOrder([{ text, lang: words.lang }], words.lang)),
    ...(speaker ? [ownOrder([{ text: `— ${speaker.text}`, lang: speaker.lang }], speaker.lang)] : []),
    ownOrder([headline, { text: ` (${site}${day})`, lang }], lang),
  ].join('\n');
}

/** All of a citation, its link on a line of its own, in which nothing stands that a program could take for part of it. */
export function citation(cited: Cited, lang: Language): string {
  return `${citedLines(cited, lang)}\n${cited.link}`;
}

/** Words in the marks of their language; marks of that kind within them become those of a quotation in a quotation. */
function quoted({ text, lang }: Said): string {
  const [open, close, inner, innerClose] = MARKS[lang];
  const within = unquoted(text).replaceAll(open, inner).replaceAll(close, innerClose);
  return `${open}${within}${close}`;
}

/** Words without the marks that a text sets around all of them, and without one whose other half was left behind. */
export function unquoted(words: string): string {
  const whole = /^["“«](?<said>[^"“”«»]*)["”»][.،,؛;]?$/u.exec(words.trim())?.groups?.['said'];
  if (whole !== undefined) return whole;
  const lone = words.split('"').length % 2 === 0;
  const trimmed = lone ? words.trim().replace(/^"|"[.،,؛;]?$/u, '') : words.trim();
  return halved(halved(trimmed, '«', '»'), '“', '”');
}

/** Without an opening mark at the beginning or a closing one at the end that has no other half. */
function halved(words: string, open: string, close: string): string {
  const surplus = words.split(open).length - words.split(close).length;
  if (surplus > 0 && words.startsWith(open)) return words.slice(1);
  if (surplus < 0 && words.endsWith(close)) return words.slice(0, -1);
  return words;
}
