/** The search page: what is typed and chosen is looked for, shown, and kept in the address. */
import type { Language } from '../../i18n/index.ts';
import { addressOf, stateOfAddress } from './address.ts';
import { filterFields } from './filter-fields.ts';
import { find } from './find.ts';
import { resultList } from './result-list.ts';

/** Milliseconds without a key after which something is looked for. */
const PAUSE = 180;

export function startSearch(form: HTMLFormElement): void {
  const page = form.parentElement as HTMLElement;
  const words = form.dataset as Readonly<Record<string, string>>;
  const lang = document.documentElement.lang as Language;
  const root = words['root'] ?? '/';
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const told = page.querySelector('.told') as HTMLElement;
  const filters = filterFields(form, root, lang);
  const list = resultList(
    page.querySelector('.found') as HTMLOListElement,
    page.querySelector('.more') as HTMLButtonElement,
    { root, lang, undated: words['undated'] ?? '' },
    { ar: words['alsoAr'] ?? '', en: words['alsoEn'] ?? '' },
    tellFailure,
  );
  let turn = 0;
  let timer = 0;
  /** Whether the address is one of something still being typed: the next key replaces it. */
  let typing = false;

  const state = () => ({ query: field.value, filters: filters.chosen() });

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    turnField();
    const { query, filters: chosen } = state();
    if (query.trim() === '' && Object.keys(chosen).length === 0) return rest();
    told.textContent ||= words['loading'] ?? '';
    try {
      const found = await find(root, lang, { query, filters: filters.asked() });
      if (mine !== turn) return;
      filters.count(found.counts);
      await list.show(found);
      if (mine === turn) tell(found.hits.length, Object.keys(chosen).length > 0);
    } catch (error) {
      if (mine === turn) tellFailure(error);
    }
  }

  /** By its first letter, where it has any: a figure alone stands where the page's own words begin. */
  function turnField(): void {
    if (/\p{L}/u.test(field.value)) field.dir = 'auto';
    else field.removeAttribute('dir');
  }

  function rest(): void {
    list.clear();
    filters.count(null);
    told.replaceChildren();
  }

  function tell(count: number, filtered: boolean): void {
    const form = count === 0 ? 'zero' : new Intl.PluralRules(lang).select(count);
    const number = new Intl.NumberFormat(`${lang}-u-nu-latn`).format(count);
    told.textContent = (words[`count${form[0]?.toUpperCase()}${form.slice(1)}`] ?? words['countOther'] ?? '').replace(
      '#',
      number,
    );
    if (count > 0) return;
    list.clear();
    const advice = document.createElement('span');
    advice.className = 'advice';
    advice.textContent = words[filtered ? 'noneFiltered' : 'none'] ?? '';
    told.append(advice);
    if (filtered) told.append(button('unfilter', () => change(() => filters.choose({}))));
  }

  function tellFailure(error: unknown): void {
    console.warn(error);
    list.clear();
    told.textContent = words[navigator.onLine ? 'failed' : 'offline'] ?? '';
    told.append(button('retry', () => void start()));
  }

  function button(key: string, act: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words[key] ?? '';
    made.onclick = act;
    return made;
  }

  /** What is chosen is a step of its own in the history; what is typed, once it is asked for or rests. */
  function change(act: () => void = () => undefined): void {
    act();
    const address = addressOf(state());
    if (typing || address !== `${location.pathname}${location.search}`)
      history[typing ? 'replaceState' : 'pushState'](null, '', address);
    typing = false;
    void look();
  }

  function typed(): void {
    history[typing ? 'replaceState' : 'pushState'](null, '', addressOf(state()));
    typing = true;
    void look();
  }

  /** As the address says; a filter's values have to have come first. */
  async function start(): Promise<void> {
    const { query, filters: given } = stateOfAddress();
    typing = false;
    field.value = query;
    try {
      if (Object.keys(given).length > 0) {
        filters.details.open = true;
        await filters.fill();
      }
      filters.choose(given);
    } catch (error) {
      return tellFailure(error);
    }
    await look();
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(typed, PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    change();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    change();
  });
  form.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && change());
  filters.details.addEventListener('toggle', () => {
    if (filters.details.open) filters.fill().then(look, tellFailure);
  });
  addEventListener('popstate', () => void start());

  form.hidden = false;
  void start();
  if (location.search === '') field.focus({ preventScroll: true });
}
