/** Every HTML file of a built site, one after the other, as the browser parses it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { contentPolicy } from '../../src/policy.ts';
import { preferencesScript } from '../../src/preferences-script.ts';
import type { Site } from '../browser/sites.ts';
import { expect, test } from './test.ts';

/** Runs in the page. Scripts, styles and handlers that stand inline, and addresses that are no path; one script is known. */
function inlineFaults(known: string): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
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
        '.text .block a[rel="noopener nofollow"][href^="https://"]',
        'a[rel="nofollow"]:is([href^="https://wa.me/"], [href^="https://t.me/share/"], [href^="https://x.com/intent/"], [href^="mailto:?"])',
        '.prose a[href^="https://"]',
      ].join(),
    );
    const tag =
      /^(?:script|style|iframe|object|embed|base|template|form)$/i.test(element.tagName) && !ours && !data
        ? [name]
        : [];
    return [...tag, ...[...handlers, ...(link ? [] : schemes)].map((attribute) => `${name} ${attribute}`)];
  });
}

/** Runs in the page. The policy must stand before anything that it could let through. */
function policyFaults(wanted: string): string[] {
  const [charset, policy] = document.head.children;
  const stands = charset?.hasAttribute('charset') && policy?.matches('meta[http-equiv="content-security-policy"]');
  const content = policy?.getAttribute('content') ?? '';
  return stands && content === wanted ? [] : [`policy: ${content}`];
}

/** Runs in the page. Ids that stand twice, and links to places of the page that are not there. */
function fragmentFaults(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  // Those of drawings have no address as a string.
  const lost = [...document.querySelectorAll('a[href*="#"]')].filter((link) => {
    const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
    return pathname === location.pathname && !ids.includes(decodeURIComponent(hash.slice(1)));
  });
  return [...twice.map((id) => `id ${id} twice`), ...lost.map((link) => `${link.getAttribute('href')} leads nowhere`)];
}

/** Declares the test over all files of the site. */
export function builtPages(site: Site): void {
  test('every built page: nothing inline but the script whose hash the policy has, the policy first, ids once, every link within it right', async ({
    page,
  }) => {
    const files = globSync(`${site.out}/**/*.html`)
      .filter((file) => statSync(file).isFile())
      .sort();
    expect(files.length).toBeGreaterThanOrEqual(10);
    test.setTimeout(files.length * 1000);
    const hash = createHash('sha256').update(preferencesScript).digest('base64');
    expect(contentPolicy).toContain(` 'sha256-${hash}';`);
    const faults: string[] = [];
    for (const file of files) {
      // A page that has moved leads on at once.
      if (readFileSync(file, 'utf8').includes('http-equiv="refresh"')) continue;
      const path = relative(site.out, file).replace(/(?<=^|\/)index\.html$/, '');
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const found = [
        ...(await page.evaluate(inlineFaults, preferencesScript)),
        ...(await page.evaluate(policyFaults, contentPolicy)),
        ...(await page.evaluate(fragmentFaults)),
      ];
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
