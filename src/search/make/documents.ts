/** An article as search has it: a document for its page in each language. */
import { formatIsoDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/index.ts';
import type { ToldArticle } from '../../load/told-article.ts';
import { type SharedArticle, sharedArticle } from '../../share/shared-article.ts';
import type { Passage, SearchDocument } from '../document.ts';
import { arabicPassages, arabicTitle } from './arabic-passages.ts';
import { editionPassages, factPassages } from './english-passages.ts';
import { monthNames, stemsIn, wordsBeside } from './label-words.ts';

/** The document of an article's page in a language. */
export function documentOf(told: ToldArticle, lang: Language): SearchDocument {
  const shared = sharedArticle(told, lang);
  const day = told.article.published;
  return { address: told.address, lang, day, title: titlePassage(shared, day), passages: passagesOf(shared) };
}

function passagesOf(shared: SharedArticle): readonly Passage[] {
  if (shared.lang === 'ar') return arabicPassages(shared);
  return shared.reading ? editionPassages(shared.reading, shared) : factPassages(shared.margin, shared);
}

/** Found by the day of the article too, as it is told in either language. */
function titlePassage({ title, reading, lexicon }: SharedArticle, day: string | null): Passage {
  const plain: Passage = reading ? { id: '', text: title, lang: 'en', also: [] } : arabicTitle(title, lexicon, day);
  if (!day) return plain;
  const days = [formatIsoDate('ar', day), formatIsoDate('en', day), ...monthNames(day, lexicon)].join(' ');
  const words = wordsBeside(stemsIn(title), days);
  return words === '' ? plain : { ...plain, also: [...plain.also, [0, 0, words]] };
}
