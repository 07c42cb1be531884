/**
 * Writes src/lexicon/ar/places.json: the countries and territories of the world with their Arabic and English names.
 * Source: Unicode CLDR by way of `Intl.DisplayNames` (type region) and this folder's place-variants.json, which gives
 * what newspapers write besides («سورية», «أميركا») and what must not be taken for a place without a sign of one.
 *
 *   node scripts/generate-places.ts && npx biome format --write src/lexicon/ar/places.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hardGs, keyOf, otherForms, plainEnglish } from './spellings.ts';

interface Variant {
  readonly ar?: string;
  readonly en?: string;
  readonly forms?: readonly string[];
  /** Forms that are other words too: a place only behind a preposition or a head noun. */
  readonly unsure?: readonly string[];
  /** Forms that are a city's name too. */
  readonly shared?: readonly string[];
  /** What CLDR calls it, where newspapers call something else so: «أروبا» is Europe, «سارك» SAARC. */
  readonly not?: string;
}

const variants: Readonly<Record<string, Variant>> = JSON.parse(
  readFileSync(new URL('./place-variants.json', import.meta.url), 'utf8'),
);
const names = {
  ar: new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};
/** Codes that CLDR names but that are no place: unions of states, pseudo-locales, "unknown". */
const NOT_PLACES = new Set('EU EZ UN XA XB ZZ'.split(' '));

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
const codes = letters.flatMap((first) => letters.map((second) => first + second));
const places = codes.flatMap((code) => {
  const variant = variants[code] ?? {};
  const cldr = names.ar.of(code);
  const ar = variant.ar ?? cldr;
  const en = variant.en ?? plainEnglish(names.en.of(code) ?? '');
  if (!ar || !en || NOT_PLACES.has(code) || isOldCode(code)) return [];
  const { forms = [], unsure = [], shared = [], not } = variant;
  const own = cldr && cldr !== not ? cldr : ar;
  const others = otherForms(ar, [...forms, own, ...[ar, ...forms].flatMap((form) => hardGs(form, en))]);
  return [
    {
      key: keyOf(en),
      ar,
      en,
      code,
      ...(others.length > 0 && { forms: others }),
      ...(unsure.length > 0 && { unsure }),
      ...(shared.length > 0 && { shared }),
    },
  ];
});

writeFileSync(new URL('../src/lexicon/ar/places.json', import.meta.url), JSON.stringify(places));

/** DD, FX, SU, YU …: codes of states that are no more have the name of another code. */
function isOldCode(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
}
