/** The ways in which one and the same text is saved: bytes, line ends, letters and what stands unseen between them. */
import { type SingleByteName, singleByte } from '../../src/seed/single-byte.ts';
import { toUtf16 } from '../../src/seed/utf-16.ts';
import { shaped } from './shaped.ts';

export interface Way {
  readonly name: string;
  /** The file; null where the text cannot be saved so. */
  readonly save: (text: string) => Uint8Array | null;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAs = (name: SingleByteName): Way => ({
  name: `UTF-8 read as ${name}`,
  save: (text) => utf8(singleByte[name].from(utf8(text))),
});
const bytes = (name: string, save: Way['save']): Way => ({ name, save });
const letters = (name: string, change: (text: string) => string): Way => ({ name, save: (text) => utf8(change(text)) });

const JOINING = '[بتثجحخسشصضطظعغفقكلمنهيئ]';
// the first letter of a word that joins to the next: «كويت» → «كـويت»
const FIRST_JOIN = new RegExp(`(?<![\\u0600-\\u06ff])(${JOINING})(?=[\\u0621-\\u064a]{2})`, 'gu');

export const ways: readonly Way[] = [
  bytes('UTF-8', utf8),
  bytes('UTF-8 with a mark', (text) => utf8(`\ufeff${text}`)),
  bytes('UTF-16, little end first', (text) => toUtf16(`\ufeff${text}`, 'utf-16le')),
  bytes('UTF-16, big end first', (text) => toUtf16(`\ufeff${text}`, 'utf-16be')),
  bytes('windows-1256', singleByte['windows-1256'].to),
  readAs('windows-1256'),
  readAs('windows-1252'),
  readAs('iso-8859-1'),
  letters('lines end in CRLF', (text) => text.replace(/\n/g, '\r\n')),
  letters('lines end in CR', (text) => text.replace(/\n/g, '\r')),
  letters('blank lines between', (text) => text.replace(/\n/g, '\n \n')),
  letters('spaces at the ends of lines', (text) => text.replace(/^/gm, '  ').replace(/$/gm, ' \t')),
  letters('presentation forms', shaped),
  letters('tatweel', (text) => text.replace(FIRST_JOIN, '$1ـــ')),
  letters('tashkeel', (text) => text.replace(/([بتثجحخدذرزسشصضطظعغفقكلمن])(?=[\u0621-\u064a])/gu, '$1\u064e')),
  letters('shadda and sukun', (text) => text.replace(/([بدرسلمن])(?=[\u0621-\u064a])/gu, '$1\u0651\u0652')),
  letters('zero-width letters', (text) => text.replace(/([\u0621-\u064a]{2})(?=[\u0621-\u064a])/gu, '$1\u200c')),
  letters('zero-width spaces beside spaces', (text) => text.replace(/ /g, ' \u200b')),
  letters('bidi controls', (text) =>
    text
      .replace(/^(?=.)/gm, '\u200f')
      .replace(/\d+/g, '\u202a$&\u202c')
      .replace(/[(«"]/g, '\u200f$&'),
  ),
  letters('bidi isolates', (text) => text.replace(/[A-Za-z]+|\d+/g, '\u2068$&\u2069')),
  letters('soft hyphens', (text) => text.replace(/([\u0621-\u064a]{3})(?=[\u0621-\u064a]{2})/gu, '$1\u00ad')),
  letters('no-break spaces', (text) => text.replace(/ /g, '\u00a0')),
  letters('narrow spaces', (text) => text.replace(/ (?=\d)|(?<=\d) /g, '\u202f')),
  letters('NFD', (text) => text.normalize('NFD')),
  letters('Persian letters', (text) => text.replace(/ي/g, 'ی').replace(/ك/g, 'ک')),
  letters('Egyptian final ya', (text) => text.replace(/ي(?![\u0621-\u064a])/gu, 'ى')),
  letters('Arabic digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))),
  letters('Persian digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))),
];
