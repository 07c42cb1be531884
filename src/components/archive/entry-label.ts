import type { Entry } from '../../archive/model.ts';
import type { Label } from '../../article/label.ts';
import type { Language } from '../../i18n/index.ts';

/** An entry's name in a language; in Arabic where it has no English. */
export function entryLabel({ names }: Entry, lang: Language): Label {
  return lang === 'en' && names.en !== null ? [{ text: names.en, lang: 'en' }] : [{ text: names.ar, lang: 'ar' }];
}
