/** The very texts that are drawn on a card: in one line each, isolated where they change direction, every character with a glyph. */
import { isolatedEnglish, isolatedText } from '../article/display.ts';
import { type Label, type LabelPart, labelText } from '../article/label.ts';
import type { Language } from '../i18n/index.ts';
import { drawable } from './card-characters.ts';
import type { CardWords } from './card-words.ts';
import { siteName } from './site-name.ts';

export interface CardText {
  readonly lang: Language;
  /** The site's name in both languages, this one's first. */
  readonly site: string;
  readonly kind: CardWords['kind'];
  readonly main: LabelPart;
  readonly headline: LabelPart | null;
  readonly figure: { readonly before: string; readonly figure: string; readonly after: string } | null;
  readonly places: readonly string[];
  /** '' for none, as all that follow. */
  readonly above: string;
  readonly below: string;
  readonly speaker: string;
  readonly date: string;
}

export interface DrawnText {
  readonly text: CardText;
  /** Characters that no face has, each once. */
  readonly missing: readonly string[];
}

/** What stands for words of which nothing can be drawn. */
const NOTHING = '…';

export function cardText(words: CardWords, lang: Language): DrawnText {
  const missing = new Set<string>();
  const drawn = (text: string): string => {
    const found = drawable(text);
    for (const character of found.missing) missing.add(character);
    return found.text;
  };
  const line = (label: Label): string => drawn(labelText(label, lang));
  const part = ({ text, lang: own }: LabelPart): LabelPart => ({
    text: drawn(own === 'ar' ? isolatedText(text) : isolatedEnglish(text)) || NOTHING,
    lang: own,
  });
  const { figure } = words;
  const text: CardText = {
    lang,
    site: drawn(siteNames(lang)),
    kind: words.kind,
    main: part(words.main),
    headline: words.headline && part(words.headline),
    figure: figure && { before: line(figure.before), figure: drawn(figure.figure), after: line(figure.after) },
    places: words.places.map(line).filter((place) => place !== ''),
    above: drawn(words.above),
    below: words.below.map(line).join(' · '),
    speaker: line(words.speaker),
    date: drawn(words.date),
  };
  return { text, missing: [...missing] };
}

/** «حاشية · Hashiya»; one name where both languages have the same. */
function siteNames(lang: Language): string {
  const [own, other] = [siteName(lang), siteName(lang === 'ar' ? 'en' : 'ar')];
  return own === other ? own : `${own} · \u2068${other}\u2069`;
}
