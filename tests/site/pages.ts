/** The pages that the browser tests look at. */
import { existsSync, readdirSync } from 'node:fs';
import { hardSite } from '../browser/sites.ts';

export type Language = 'ar' | 'en';
export const LANGUAGES: readonly Language[] = ['ar', 'en'];

export interface SitePage {
  /** Names it in messages: `ar article`. */
  readonly name: string;
  /** The language of its `<html>`. */
  readonly lang: Language;
  /** Under the site's base path. */
  readonly path: string;
}

/** The address of the real seed. */
export const ADDRESS = 'c525837f';

export const article = (lang: Language, address = ADDRESS): SitePage => ({
  name: `${lang} article ${address}`,
  lang,
  path: `${lang}/${address}/`,
});
export const source = (lang: Language, address = ADDRESS): SitePage => ({
  name: `${lang} source ${address}`,
  lang,
  path: `${lang}/${address}/source/`,
});
/** Both languages, side by side; of articles that are translated. */
export const parallel = (lang: Language, address = ADDRESS): SitePage => ({
  name: `${lang} parallel ${address}`,
  lang,
  path: `${lang}/${address}/parallel/`,
});
export const list = (lang: Language): SitePage => ({ name: `${lang} list`, lang, path: `${lang}/` });
export const about = (lang: Language): SitePage => ({ name: `${lang} about`, lang, path: `${lang}/about/` });
export const search = (lang: Language, query = ''): SitePage => ({
  name: `${lang} search`,
  lang,
  path: `${lang}/search/${query}`,
});
export const front: SitePage = { name: 'front', lang: 'ar', path: '' };
export const notFound: SitePage = { name: '404', lang: 'ar', path: 'no/such/page/' };

/** One page of every type in every language; front page and 404 hold both. */
export const pages: readonly SitePage[] = [
  front,
  ...LANGUAGES.flatMap((lang) => [list(lang), article(lang), parallel(lang), source(lang), about(lang), search(lang)]),
  notFound,
];

/** Article and source page of every hard seed in both languages, and the lists that name them. */
export function hardPages(): readonly SitePage[] {
  return [
    front,
    ...LANGUAGES.flatMap((lang) => [
      list(lang),
      ...hardAddresses().flatMap((address) => [article(lang, address), source(lang, address)]),
    ]),
  ];
}

/** Those of them that have an English edition (tests/editions). */
export function hardTranslations(): readonly string[] {
  return hardAddresses().filter((address) => existsSync(`${hardSite.out}/${parallel('en', address).path}index.html`));
}

/** The addresses that the site of hard seeds was built with. */
export function hardAddresses(): readonly string[] {
  const folder = `${hardSite.out}/data`;
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run node tests/browser/prepare.ts first.`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));
}
