/** What the generators of names share: keys, plain English, and the letters that Arab countries write differently. */
import { folded } from '../src/seed/fold.ts';

/** `N’Djamena` → `ndjamena`, `Trinidad & Tobago` → `trinidad-and-tobago` */
export function keyOf(english: string): string {
  return plainEnglish(english)
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** News agencies write names without accents, with "and": `São Tomé & Príncipe` → `Sao Tome and Principe`. */
export function plainEnglish(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").replaceAll('&', 'and');
}

/**
 * A foreign g is غ in Beirut and ج in Cairo: «بلغراد», «بلجراد». CLDR writes غ. Short words are left alone, for they may
 * be others.
 * @param english the name in English, which tells whether there is such a sound
 */
export function hardGs(arabic: string, english: string): readonly string[] {
  return /g/i.test(english) && arabic.length > 4 && arabic.includes('غ') ? [arabic.replaceAll('غ', 'ج')] : [];
}

/** The forms that are spelled otherwise than the name and than each other once folded. */
export function otherForms(name: string, forms: readonly string[]): readonly string[] {
  const seen = new Set([folded(name)]);
  return forms.filter((form) => {
    const letters = folded(form);
    return !seen.has(letters) && seen.add(letters);
  });
}
