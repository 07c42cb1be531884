/** Copying, and telling that it was done. */
import { panel } from './panel.ts';

type Message = 'link' | 'quote' | 'failed' | 'hint';
/** How long a message stands, in milliseconds; and how long a screen reader needs to notice the place where it will stand. */
const [SHOWN, NOTICED] = [4000, 100];
let last = 0;

/** The address that others can open: the page's canonical one where that is this page's, without the place on it. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const here = location.href.replace(/#.*$/, '');
  if (!canonical) return here;
  const { hostname, pathname } = new URL(canonical);
  // A site that has not been told its address calls itself localhost.
  return pathname === location.pathname && hostname !== 'localhost' ? canonical : here;
}

/** A part of the panel of sharing. */
export async function sharePart(id: 'share-bar' | 'share-told'): Promise<HTMLElement> {
  const whole = await panel('share-panel');
  return whole.querySelector(`#${id}`) ?? whole;
}

/** Copies plain text, and tells what became of it. */
export async function copy(text: string, message: 'link' | 'quote'): Promise<void> {
  const copied = await written(text);
  await tell(copied ? message : 'failed');
}

export function copyPage(): Promise<void> {
  return copy(pageAddress(), 'link');
}

export function sharePage(): Promise<void> {
  return shareOut({ title: document.querySelector('.article h1')?.textContent.trim() ?? '', url: pageAddress() });
}

/** Hands over to what the reader's system shares with. A reader who thinks better of it is no error. */
export async function shareOut(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}

/** Shows a message for a while and reads it out; a hint is read out only. */
export async function tell(message: Message): Promise<void> {
  const told = await sharePart('share-told');
  last += 1;
  const mine = last;
  told.textContent = '';
  await new Promise((done) => setTimeout(done, NOTICED));
  if (mine !== last) return;
  told.classList.toggle('heard', message === 'hint');
  told.textContent = told.dataset[message] ?? '';
  setTimeout(() => {
    if (mine === last) told.textContent = '';
  }, SHOWN);
}

/** Pages that are not served securely have no clipboard of their own; there the browser's copying is asked to take the text. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const give = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
    };
    document.addEventListener('copy', give, { once: true });
    const copied = document.execCommand('copy');
    document.removeEventListener('copy', give);
    return copied;
  }
}
