/** What an article's pages can be picked out by. */
import { type LabelContext, labelText } from '../../article/label.ts';
import { type NameFact, nameLabel } from '../../article/labels/names.ts';
import { type Margin, marginOf } from '../../article/margin.ts';
import { type Language, languages, t } from '../../i18n/index.ts';
import type { ToldArticle } from '../../load/told-article.ts';
import { folded } from '../../seed/fold.ts';
import { type FilterName, type FilterValue, filterText } from '../document.ts';

const GROUPS = ['figures', 'quotations', 'people', 'places', 'organisations', 'sources', 'days'] as const;

type Context = Omit<LabelContext, 'lang'>;

/** As Pagefind takes them: for each filter the values of this article's page in a language, each once. */
export function filterValues({ article, lexicon }: ToldArticle, lang: Language): Record<FilterName, string[]> {
  const margin = marginOf(article);
  const names = (group: 'places' | 'people' | 'sources'): FilterValue[] =>
    margin[group].map(({ fact }) => nameValue(fact, { article, lexicon }));
  const year = article.published?.slice(0, 4);
  const { name } = languages[lang];
  return {
    lang: texts([{ key: lang, ar: name, en: name }]),
    kind: texts(kindsOf(margin)),
    place: texts(names('places')),
    person: texts(names('people')),
    source: texts(names('sources')),
    year: year ? texts([{ key: year, ar: year, en: year }]) : [],
  };
}

function kindsOf(margin: Margin): readonly FilterValue[] {
  return GROUPS.filter((group) => margin[group].length > 0).map((group) => ({
    key: group,
    ar: t('ar', `margin.${group}`),
    en: t('en', `margin.${group}`),
  }));
}

/** A name that the lexicon does not know is its own key, as it folds. */
function nameValue(fact: NameFact, context: Context): FilterValue {
  const name = (lang: Language): string =>
    labelText(nameLabel(fact, { ...context, lang }), lang).replace(/[\u2068\u2069]/g, '');
  const ar = name('ar');
  return { key: fact.entry ?? folded(ar), ar, en: name('en') };
}

function texts(values: readonly FilterValue[]): string[] {
  return [...new Map(values.map((value) => [value.key, filterText(value)])).values()];
}
