/** On paper an address leads somewhere only with its site: the links that print.css spells out are given all of it. */
export function printAddresses(): void {
  addEventListener('beforeprint', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.view-switch a, .address'))
      link.setAttribute('href', link.href);
  });
}
