/** Every address of the site, under its base path. Nothing else puts addresses together. */
import type { Language } from './i18n/index.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const paths = {
  home: () => base,
  list: (lang: Language, page = 1) => (page === 1 ? `${base}${lang}/` : `${base}${lang}/page/${page}/`),
  about: (lang: Language) => `${base}${lang}/about/`,
  article: (lang: Language, address: string) => `${base}${lang}/${address}/`,
  parallel: (lang: Language, address: string) => `${base}${lang}/${address}/parallel/`,
  source: (lang: Language, address: string) => `${base}${lang}/${address}/source/`,
  panels: (lang: Language) => `${base}${lang}/panels/`,
  /** @param file the card's name: `c525837f.ar`, `c525837f.L14.ar` */
  card: (file: string) => `${base}cards/${file}.png`,
  data: (address: string) => `${base}data/${address}.json`,
  icon: () => `${base}icon.svg`,
};
