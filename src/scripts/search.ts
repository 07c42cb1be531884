/** Search, on the page that is for it: what looks and shows comes with that page alone. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[role="search"]');
  if (form) void import('./search/search-page.ts').then(({ startSearch }) => startSearch(form));
}
