/** The fields that narrow what is found. */
import type { Language } from '../../i18n/index.ts';
import { FILTERS, type FilterName, readFilterText } from '../../search/document.ts';
import { allFilterValues } from './find.ts';
import type { Counts } from './pagefind.ts';

export interface FilterFields {
  readonly details: HTMLDetailsElement;
  /** Brings the values; more than once does no harm. @throws where the index cannot be brought */
  readonly fill: () => Promise<void>;
  readonly choose: (filters: Readonly<Partial<Record<FilterName, string>>>) => void;
  /** The keys that are chosen. */
  readonly chosen: () => Partial<Record<FilterName, string>>;
  /** What is chosen, as the index has it. */
  readonly asked: () => Partial<Record<FilterName, string>>;
  /** Shows how many of the results each value has; without counts, how many pages there are. */
  readonly count: (counts: Counts | null) => void;
}

export function filterFields(form: HTMLFormElement, root: string, lang: Language): FilterFields {
  const details = form.querySelector('details') as HTMLDetailsElement;
  const field = (name: FilterName) => form.elements.namedItem(name) as HTMLSelectElement;
  const texts = new Map<HTMLOptionElement, string>();
  let all: Counts | undefined;

  const fill = async (): Promise<void> => {
    if (all) return;
    const brought = await allFilterValues(root);
    if (all) return;
    all = brought;
    for (const name of FILTERS) fillField(field(name), name, Object.keys(all[name] ?? {}));
    count(null);
  };

  const fillField = (select: HTMLSelectElement, name: FilterName, values: readonly string[]): void => {
    const known = values.map((text) => ({ text, value: readFilterText(text) }));
    const order = new Intl.Collator(lang);
    known.sort((a, b) => order.compare(a.value[lang], b.value[lang]) * (name === 'year' ? -1 : 1));
    for (const { text, value } of known) {
      const option = new Option(value[lang], value.key);
      const own = /\p{Script=Arabic}/u.test(value[lang]) ? 'ar' : 'en';
      if (own !== lang && /\p{L}/u.test(value[lang]))
        Object.assign(option, { lang: own, dir: own === 'ar' ? 'rtl' : 'ltr' });
      option.dataset['name'] = value[lang];
      texts.set(option, text);
      select.append(option);
    }
    select.disabled = false;
  };

  const count = (counts: Counts | null): void => {
    for (const [option, text] of texts) {
      const name = (option.parentElement as HTMLSelectElement).name as FilterName;
      const having = (counts ?? all)?.[name]?.[text] ?? 0;
      option.textContent = `${option.dataset['name']} (${having})`;
      option.disabled = having === 0 && !option.selected;
    }
  };

  const asked = (): Partial<Record<FilterName, string>> =>
    Object.fromEntries(
      FILTERS.flatMap((name) => {
        const text = texts.get(field(name).selectedOptions[0] as HTMLOptionElement);
        return text ? [[name, text]] : [];
      }),
    );

  return {
    details,
    fill,
    count,
    asked,
    choose: (filters) => {
      for (const name of FILTERS) field(name).value = filters[name] ?? '';
    },
    chosen: () => Object.fromEntries(FILTERS.flatMap((name) => (field(name).value ? [[name, field(name).value]] : []))),
  };
}
