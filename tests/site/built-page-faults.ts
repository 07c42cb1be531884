/** What may stand in no page of ours, as the browser parses it. */
import { contentPolicy } from '../../src/policy.ts';
import { preferencesScript } from '../../src/preferences-script.ts';
import type { PageRule } from './page-rules.ts';

interface BuiltPage {
  /** A built file and the path of its address; without one it is the page that is open, as its script has left it. */
  readonly file: { readonly html: string; readonly pathname: string } | null;
  /** The one script that may stand inline. */
  readonly known: string;
  /** The policy that stands in every page. */
  readonly wanted: string;
}

/** What `builtPageFaults` is given. */
export const builtPage = (file: BuiltPage['file']): BuiltPage => ({
  file,
  known: preferencesScript,
  wanted: contentPolicy,
});

/** Of the page that is open. */
export const builtPageRule: PageRule = {
  name: 'nothing inline but the script that the policy knows, the policy first, ids once, every link within the page right',
  find: builtPageFaults,
  given: () => builtPage(null),
};

/** Runs in the page, or in an empty one. */
export function builtPageFaults({ file, known, wanted }: BuiltPage): string[] {
  const page = file ? new DOMParser().parseFromString(file.html, 'text/html') : document;
  const path = file?.pathname ?? location.pathname;

  /** Scripts, styles and handlers that stand inline, and addresses that are no path; one script is known. */
  const inlineFaults = (element: Element): string[] => {
    const name = window.inPage.nameOf(element);
    const handlers = [...element.attributes]
      .map((one) => one.name)
      .filter((one) => /^(?:on|style$|srcdoc$)/i.test(one));
    const schemes = ['href', 'src', 'action', 'formaction', 'xlink:href'].filter((attribute) =>
      /^\s*[a-z][a-z0-9+.-]*:/i.test(element.getAttribute(attribute) ?? ''),
    );
    // One file of our own may run, and the script of preferences.
    const ours =
      element.matches('script[type="module"][src^="/"][src*="/_astro/"]:empty') ||
      (element.matches('meta[http-equiv] + script:not([src])') && element.textContent === known);
    const data = element.matches('script[type="application/ld+json"]');
    // Addresses that nothing is asked of until somebody goes there: of the page itself, of a translator, of sharing, of credits.
    const link = element.matches(
      [
        'head > link:is([rel="canonical"], [rel="alternate"])',
        // Put there by the bundler where the page of search brings its script.
        `link[rel="modulepreload"][href^="${location.origin}/"]`,
        '.text .block a[rel="noopener nofollow"][href^="https://"]',
        'a[rel="nofollow"]:is([href^="https://wa.me/"], [href^="https://t.me/share/"], [href^="https://x.com/intent/"], [href^="mailto:?"])',
        '.prose a[href^="https://"]',
      ].join(),
    );
    // The row of a list that a script fills; what stands in it is looked at too.
    const row = element.matches('[data-saved-list] > template:not([shadowrootmode])');
    // Search is sent nowhere: it is hidden until a script answers it.
    const search = element.matches('main form[role="search"]:not([action])');
    const tag =
      /^(?:script|style|iframe|object|embed|base|template|form)$/i.test(element.tagName) &&
      !ours &&
      !data &&
      !row &&
      !search
        ? [name]
        : [];
    return [...tag, ...[...handlers, ...(link ? [] : schemes)].map((attribute) => `${name} ${attribute}`)];
  };

  /** The policy must stand before anything that it could let through. */
  const policyFaults = (): string[] => {
    const [charset, policy] = page.head.children;
    const stands = charset?.hasAttribute('charset') && policy?.matches('meta[http-equiv="content-security-policy"]');
    const content = policy?.getAttribute('content') ?? '';
    return stands && content === wanted ? [] : [`policy: ${content}`];
  };

  /** Ids that stand twice, and links to places of the page that are not there. */
  const fragmentFaults = (): string[] => {
    const all = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    const ids = new Set(all);
    const twice = all.filter((id, index) => all.indexOf(id) !== index);
    // Those of drawings have no address as a string.
    const lost = [...page.querySelectorAll('a[href*="#"]')].filter((link) => {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', `http://localhost${path}`);
      return pathname === path && !ids.has(decodeURIComponent(hash.slice(1)));
    });
    return [
      ...twice.map((id) => `id ${id} twice`),
      ...lost.map((link) => `${link.getAttribute('href')} leads nowhere`),
    ];
  };

  const within = [...page.querySelectorAll('template')].flatMap(({ content }) => [...content.querySelectorAll('*')]);
  const all = [...page.querySelectorAll('*'), ...within];
  return [...all.flatMap(inlineFaults), ...policyFaults(), ...fragmentFaults()];
}
