/** What a card says in one line, in the language of the page, as plain text for an attribute. */
import { isolatedEnglish, isolatedTitle } from '../article/display.ts';
import { type LabelPart, labelText } from '../article/label.ts';
import { type Language, t } from '../i18n/index.ts';
import type { CardWords } from './card-words.ts';

const MARKS = { ar: '«»', en: '“”' } as const satisfies Record<Language, string>;

export function cardAlt(words: CardWords, lang: Language): string {
  const { kind, main, below, speaker, headline, figure, places, date } = words;
  const counted = figure ? [...figure.before, { text: figure.figure, lang }, ...figure.after] : [];
  const said = [
    kind === 'quotation' ? `${MARKS[lang][0]}${inLine(main, lang)}${MARKS[lang][1]}` : inLine(main, lang),
    labelText(speaker, lang),
    headline ? inLine(headline, lang) : '',
    counted.map((part) => labelText([part], lang)).join(' '),
    ...below.map((label) => labelText(label, lang)),
    ...places.map((place) => labelText(place, lang)),
    date,
  ].filter((one) => one !== '');
  return t(lang, kind === 'quotation' ? 'card.quotationAlt' : 'card.alt', { words: said.join(' · ') });
}

function inLine({ text, lang: own }: LabelPart, lang: Language): string {
  return own === 'ar' ? isolatedTitle(text, lang) : isolatedEnglish(text);
}
