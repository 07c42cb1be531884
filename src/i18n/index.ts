/** Words to show: one flat JSON file a language, the same keys in each. */
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export type Language = 'ar' | 'en';
export const languages = { ar: { dir: 'rtl', name: 'العربية' }, en: { dir: 'ltr', name: 'English' } } as const;

/** What an element in one language says of it within text of another; nothing where both are the same. */
export function languageAttributes(own: Language, around: Language): { lang?: Language; dir?: 'rtl' | 'ltr' } {
  return own === around ? {} : { lang: own, dir: languages[own].dir };
}

type Plural = { readonly [Category in Intl.LDMLPluralRule]?: string };
type Message = string | Plural;
export type MessageKey = keyof typeof ar & keyof typeof en;
const messages: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { ar, en };

const plurals = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

export type Params = Readonly<Record<string, string | number>>;

/**
 * The message of a key in a language. `{name}` is replaced by `params.name`; where a message has plural forms,
 * `params.count` (a number) chooses by CLDR's rules and is shown as {count}, written in the language's digits.
 */
export function t(lang: Language, key: MessageKey, params: Params = {}): string {
  const message = messages[lang][key];
  const text =
    typeof message === 'string' ? message : pluralForm(message, plurals[lang].select(Number(params['count'])));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => shown(lang, params[name]));
}

/** Every plural form of a message, for scripts: `{count}` stands in them still. */
export function pluralForms(lang: Language, key: MessageKey): Plural {
  const message = messages[lang][key];
  return typeof message === 'string' ? { other: message } : message;
}

function pluralForm(message: Plural, category: Intl.LDMLPluralRule): string {
  return message[category] ?? message.other ?? '';
}

function shown(lang: Language, value: string | number | undefined): string {
  return typeof value === 'number' ? formatNumber(lang, value) : (value ?? '');
}

const numbers = { ar: numberFormat('ar'), en: numberFormat('en') };

function numberFormat(lang: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(`${lang}-u-nu-latn`, { maximumFractionDigits: 6 });
}

/** Latin digits in both languages, grouped: 2,500. */
export function formatNumber(lang: Language, value: number): string {
  return numbers[lang].format(value).replace(/[\u200e\u200f\u061c]/g, '');
}

const lists = { ar: new Intl.ListFormat('ar'), en: new Intl.ListFormat('en') };

/** «العراق وسوريا وغزة», "Iraq, Syria, and Gaza". */
export function formatList(lang: Language, words: readonly string[]): string {
  return lists[lang].format(words);
}
