/** An article as search has it: the documents of its two pages, and the values that results are narrowed by. */
import { formatIsoDate } from '../../i18n/dates.ts';
import { type Language, languages } from '../../i18n/index.ts';
import type { ToldArticle } from '../../load/told-article.ts';
import { type SharedArticle, sharedArticle } from '../../share/shared-article.ts';
import type { Passage, SearchDocument } from '../document.ts';
import { arabicPassages } from './arabic-passages.ts';
import { editionPassages, factPassages } from './english-passages.ts';
import { wordsBeside } from './words-beside.ts';

/** The document of an article's page in a language. */
export function documentOf(told: ToldArticle, lang: Language): SearchDocument {
  const shared = sharedArticle(told, lang);
  return {
    address: told.address,
    lang,
    day: told.article.published,
    title: titlePassage(shared, told.article.published),
    passages: passagesOf(shared),
  };
}

function passagesOf(shared: SharedArticle): readonly Passage[] {
  if (shared.lang === 'ar') return arabicPassages(shared);
  return shared.reading ? editionPassages(shared.reading, shared) : factPassages(shared.margin, shared);
}

/** Found by the day of the article too, as it is told in either language. */
function titlePassage({ title, lang, reading }: SharedArticle, day: string | null): Passage {
  const codes = Object.keys(languages) as Language[];
  const days = day ? codes.map((code) => formatIsoDate(code, day)).join(' ') : '';
  const words = wordsBeside(title, days);
  return {
    id: '',
    text: title,
    lang: lang === 'en' && reading ? 'en' : 'ar',
    also: words === '' ? [] : [[0, 0, words]],
  };
}
