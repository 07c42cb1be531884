/** Reading offline: the button that saves an article, and what pages show of what is saved. The rest comes when either is wanted. */
export function offerOffline(): void {
  // Absent where the page is not served securely, and in private windows of some browsers.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || !import.meta.env.PROD) return;
  const place = document.querySelector<HTMLElement>('[data-save]');
  const button = place?.appendChild(document.createElement('button'));
  if (button) {
    button.className = 'link';
    button.textContent = place?.dataset['save'] ?? '';
    button.onclick = () =>
      import('./saving.ts')
        .then(({ press }) => press(button))
        .catch(() => {
          button.textContent = document.querySelector<HTMLElement>('[data-failed]')?.dataset['failed'] ?? '';
        });
  }
  // Who has saved nothing is shown nothing.
  if (serviceWorker.controller || document.querySelector('[data-saved-list]'))
    void import('./show-saved.ts').then(({ showSaved }) => showSaved(button));
}
