/** Single keys: on the page of an article all, with the button at the page's foot that opens their list; elsewhere the one for search. */

/** Listens for keys that type something; which of them do something is told in press-key.ts. */
export function listenForKeys(): void {
  const place = document.querySelector<HTMLElement>('[data-keys]');
  const article = document.querySelector('.frame');
  if (place && article) {
    const button = document.createElement('button');
    button.className = 'screen-only link';
    button.textContent = place.dataset['keys'] ?? '';
    button.onclick = () => void import('./keys-dialog.ts').then(({ openKeys }) => openKeys());
    place.append(button);
  }
  addEventListener('keydown', (event) => {
    // What is open above the page is asked at once: it may be gone by the time that the rest has come.
    if (document.querySelector('dialog[open], :popover-open')) return;
    // On an Arabic keyboard «لا» is one key, and «ظ» stands where / does.
    if (article ? event.key.length < 3 : /^[/ظ]$/.test(event.key))
      void import('./press-key.ts').then(({ pressKey }) => pressKey(event));
  });
}
