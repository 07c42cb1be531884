/** The list of what is saved, wherever a page has a place for it; and removing from it. */
import type { Language } from '../i18n/index.ts';
import type { SavedArticle, Wish } from '../offline/model.ts';
import { savedArticles, sharedBytes } from '../offline/saved.ts';
import { fillTime } from './fill-time.ts';
import { formatBytes } from './format-bytes.ts';
import { askWorker, root } from './offline-worker.ts';

/** Fills every list of the page (components/offline/SavedList.astro), each in the language that it stands in. */
export async function listSaved(): Promise<void> {
  for (const list of document.querySelectorAll<HTMLElement>('[data-saved-list]')) {
    list.onclick = ({ target }) => void press(list, target as HTMLElement);
    await show(list);
  }
}

const languageOf = (element: Element): Language => element.closest<HTMLElement>('[lang]')?.lang as Language;
const part = <T extends HTMLElement = HTMLElement>(of: ParentNode, name: string): T | null =>
  of.querySelector<T>(`[data-part="${name}"]`);

async function show(list: HTMLElement): Promise<void> {
  const saved = await savedArticles(root);
  const template = list.querySelector('template');
  const rows = saved.flatMap((article) => (template ? [row(template, article, languageOf(list))] : []));
  part(list, 'rows')?.replaceChildren(...rows);
  for (const [name, shown] of [
    ['script', false],
    ['none', saved.length === 0],
    ['some', saved.length > 0],
  ] as const) {
    const one = part(list, name);
    if (one) one.hidden = !shown;
  }
  await showRoom(list, saved);
}

/** How much all of it takes, what articles share included, and how much the browser allows. */
async function showRoom(list: HTMLElement, saved: readonly SavedArticle[]): Promise<void> {
  const lang = languageOf(list);
  const bytes = saved.reduce((sum, one) => sum + one.bytes, await sharedBytes(root));
  const { quota = 0 } = await navigator.storage.estimate();
  const [total, allowed, room] = [part(list, 'total'), part(list, 'quota'), part(list, 'room')];
  if (total) total.textContent = formatBytes(lang, bytes);
  if (allowed) allowed.textContent = formatBytes(lang, quota);
  if (room) room.hidden = quota === 0;
}

function row(template: HTMLTemplateElement, article: SavedArticle, lang: Language): Node {
  const made = template.content.cloneNode(true) as DocumentFragment;
  const { address, titles, bytes, saved, changed, state } = article;
  const [title, own] = lang === 'en' && titles.en ? [titles.en, 'en' as const] : [titles.ar, 'ar' as const];
  const link = part<HTMLAnchorElement>(made, 'title');
  if (link) Object.assign(link, { href: `${root}${lang}/${address}/`, textContent: title });
  if (link && own !== lang) Object.assign(link, { lang: own, dir: 'rtl' });
  const language = part(made, titles.en ? 'both' : 'arabic');
  if (language) language.hidden = false;
  const size = part(made, 'size');
  if (size) size.textContent = formatBytes(lang, bytes);
  // Elements of a template are in no language yet.
  for (const [name, instant] of [
    ['saved', saved],
    ['changed', changed],
  ] as const) {
    const place = part(made, name)?.querySelector('[data-time]');
    if (place && instant) fillTime(place, instant, lang);
  }
  const [differs, other] = [part(made, 'changed'), part(made, state)];
  if (differs) differs.hidden = changed === null;
  if (other) other.hidden = false;
  const button = part(made, 'remove');
  if (button) button.dataset['address'] = address;
  if (button) button.ariaLabel = `${button.textContent.trim()}: ${title}`;
  return made;
}

/** The first press on what removes all asks whether it was meant. */
async function press(list: HTMLElement, target: HTMLElement): Promise<void> {
  const all = target.closest<HTMLElement>('[data-part="remove-all"]');
  const address = target.closest<HTMLElement>('[data-address]')?.dataset['address'];
  if (all && all.dataset['sure'] !== undefined) {
    all.textContent = all.dataset['sure'];
    delete all.dataset['sure'];
    return;
  }
  const wish: Wish | null = all ? { do: 'remove-all' } : address ? { do: 'remove', address } : null;
  if (!wish) return;
  const failed = await askWorker(wish);
  const told = part(list, 'failed');
  if (told) told.hidden = failed === null;
  for (const one of document.querySelectorAll<HTMLElement>('[data-saved-list]')) await show(one);
  // What was pressed is gone: where one goes on from is the list.
  list.focus({ preventScroll: true });
}
