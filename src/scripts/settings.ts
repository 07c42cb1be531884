/** The button in the header that opens the settings. */
export function offerSettings(): void {
  const button = document.querySelector<HTMLElement>('.settings-open');
  button?.addEventListener('click', async () => {
    const header = button.closest('header') as Element;
    header.querySelector('[role="alert"]')?.remove();
    try {
      const { openSettings } = await import('./settings-panel.ts');
      await openSettings();
    } catch {
      const told = header.appendChild(document.createElement('p'));
      told.role = 'alert';
      told.className = 'px-4 py-2 text-small';
      told.textContent = button.dataset['failed'] ?? '';
    }
  });
}
