/** A figure with what it counts, the noun in the right case and number: «46 جنديًا أمريكيًا», "46 American soldiers". */
import { type Language, t } from '../../i18n/index.ts';
import type { AdjectiveEntry } from '../../lexicon/schema/figures.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { agreeing, type Case, countedForm, isFeminine, type NounForms } from '../../seed/counted/inflect.ts';
import { nounsOf } from '../../seed/counted/nouns.ts';
import { viewOf } from '../../seed/view.ts';
import type { Label } from '../label.ts';
import { arabicCategory, figureText } from './figure-text.ts';

export interface ShownNoun extends NounForms {
  readonly en: readonly [one: string, other: string];
}
const compiled = new WeakMap<Lexicon, ReadonlyMap<string, ShownNoun>>();

/** The noun of a unit's key; coins have their English from their Arabic entry's key. */
export function shownNoun(lexicon: Lexicon, key: string): ShownNoun | undefined {
  const known = compiled.get(lexicon) ?? buildNouns(lexicon);
  compiled.set(lexicon, known);
  return known.get(key);
}

function buildNouns(lexicon: Lexicon): ReadonlyMap<string, ShownNoun> {
  const nouns = [...lexicon.units, ...lexicon.measures, ...lexicon['time-units']];
  return new Map(nouns.map((noun) => [noun.key, { ...noun, en: noun.en }]));
}

/** A counted noun of the lexicon with its adjectives. `low` is the lower figure of a range. */
export function countedText(
  lang: Language,
  value: number,
  noun: ShownNoun,
  adjectives: readonly AdjectiveEntry[],
  grammar: Case,
): string {
  return lang === 'ar' ? arabic(value, noun, adjectives, grammar) : english(value, noun, adjectives);
}

function english(value: number, noun: ShownNoun, adjectives: readonly AdjectiveEntry[]): string {
  const words = [...adjectives.map(({ en }) => en), noun.en[Math.abs(value) === 1 ? 0 : 1]].join(' ');
  return `${figureText('en', value)}${words.startsWith('°') ? '' : ' '}${words}`;
}

function arabic(value: number, noun: ShownNoun, adjectives: readonly AdjectiveEntry[], grammar: Case): string {
  const category = arabicCategory(value);
  const words = [
    countedForm(noun, category, grammar),
    ...adjectives.map((adjective) => agreeing(adjective, noun, category, grammar)),
  ];
  const phrase = words.join(' ');
  if (category === 'two') return phrase;
  if (category === 'one')
    return t('ar', isFeminine(noun) ? 'fact.one-feminine' : 'fact.one-masculine', { figure: phrase });
  return `${figureText('ar', value, { counting: true, grammar })} ${phrase}`;
}

/** The adjectives of a counted noun as it stands: «جندياً أمريكياً». */
export function adjectivesOf(unitText: string, lexicon: Lexicon): AdjectiveEntry[] {
  const { tokens } = viewOf(unitText);
  const { nouns, adjectives, definiteAdjectives } = nounsOf(lexicon);
  const found: AdjectiveEntry[] = [];
  let at = nouns.longestAt(tokens, 0, { clitics: true })?.next ?? (adjectives.longestAt(tokens, 0) ? 0 : 1);
  while (at < tokens.length) {
    const match = adjectives.longestAt(tokens, at) ?? definiteAdjectives.longestAt(tokens, at);
    if (match) found.push(match.value);
    at = match?.next ?? at + 1;
  }
  return found;
}

/** A figure whose noun the lexicon does not know keeps the noun in Arabic. */
export function unknownText(lang: Language, value: number, unitText: string): Label {
  const figure = figureText(lang, value, { counting: true });
  return lang === 'ar'
    ? [{ text: `${figure} ${unitText}`, lang }]
    : [
        { text: `${figure} `, lang },
        { text: unitText, lang: 'ar' },
      ];
}
