/** What is asked of pages whose words are hostile: all of the words are there as text, and nothing of them does anything. */
import type { Page } from '@playwright/test';
import { displayText } from '../../src/article/display.ts';
import { visibleName } from '../../src/load/refusal-message.ts';
import type { ArticleJson, BlockJson } from './article-json.ts';

/** White space of a page and of a seed is one and the same. */
export const plain = (text: string): string => displayText(text).replace(/\s+/g, ' ').trim();

/** In a `<title>` stands what can be seen. */
const seen = (text: string): string => plain(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));

/** Fills with everything that a page does that a page of text does not, for as long as the page is open. */
export async function watched(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => found.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    // The page's own: its script, its icon.
    const own = /\/icon\.svg$|\/_astro\/[\w.-]+\.js$/.test(request.url());
    if (!/^(?:document|stylesheet|font)$/.test(request.resourceType()) && !own) found.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => found.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return found;
}

const OURS =
  'html head meta title link body a abbr article aside b bdi br button code dd details div dl dt em figcaption figure footer h1 h2 h3 ' +
  'header li main mark nav ol p section span strong summary svg rect path g circle text table tbody td th thead time tr ul';

/** Where else a page may lead: to those with whom it is shared. */
const HREF = '^(?:#|/|https://(?:wa\\.me/|t\\.me/share/|x\\.com/intent/)|mailto:\\?)';

export interface Looked {
  /** Elements, attributes and links that no template of the site writes. */
  readonly strangers: readonly string[];
  readonly heading: string;
  readonly title: string;
  /** By id, the words of what stands in the text, and of a pull-quote its attributes. */
  readonly blocks: Readonly<Record<string, readonly [text: string, quote: string | null, speaker: string | null]>>;
  /** Of the page of the source. */
  readonly lines: readonly string[];
  readonly header: string;
  /** What is wider than the window. */
  readonly wide: readonly string[];
}

/** Looks at the page that is open, all of it unfolded. */
export function look(page: Page): Promise<Looked> {
  return page.evaluate(
    ([ours = '', href = '']) => {
      const known = new Set(ours.split(' '));
      const leads = new RegExp(href);
      const text = (element: Element | null): string => element?.textContent ?? '';
      const strangers: string[] = [];
      if ('pwned' in window) strangers.push('window.pwned');
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const element of document.querySelectorAll('*')) {
        const { localName, attributes } = element;
        // The one that reads preferences, the page's own, and data, which nothing runs.
        const script =
          localName === 'script' &&
          element.matches(
            'head > meta + script:not([src]), head > script[type="application/ld+json"], script[type="module"][src*="/_astro/"]',
          );
        // In SVG a title is a name.
        const drawing = localName !== 'svg' || element.matches('.bar, [aria-hidden], [role]');
        if ((!known.has(localName) && !script) || !drawing) strangers.push(element.outerHTML.slice(0, 80));
        for (const { name, value } of attributes) {
          const inDrawing = /^(?:viewBox|x)$/.test(name) && element.closest('svg') !== null;
          if (!inDrawing && /^on|^style$|^x$|^set:|[^a-z:-]/.test(name)) strangers.push(`${localName} ${name}`);
          if (name === 'href' && localName === 'a' && !leads.test(value)) strangers.push(`href ${value.slice(0, 80)}`);
        }
      }
      const blocks = Array.from(
        document.querySelectorAll('.frame > [id]'),
        (one) => [one.id, [text(one), one.getAttribute('data-quote'), one.getAttribute('data-speaker')]] as const,
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      const beyond = (element: Element): boolean => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      };
      const wide = scrollWidth > clientWidth ? [...document.body.querySelectorAll('*')].filter(beyond) : [];
      return {
        strangers,
        heading: text(document.querySelector('h1')),
        title: document.title,
        blocks: Object.fromEntries(blocks),
        lines: Array.from(document.querySelectorAll('tbody td.words'), text),
        header: text(document.querySelector('main header')),
        wide: wide.slice(-3).map((one) => `${scrollWidth} px: ${one.localName}.${one.className} ${one.id}`),
      };
    },
    [OURS, HREF],
  );
}

/** What of an article is not on its page as it should be; empty where all is well. */
export function wordFaults(json: ArticleJson, looked: Looked): readonly string[] {
  const { heading, title, lines, header } = looked;
  const faults = [...looked.strangers];
  if (plain(heading) !== json.title) faults.push(`heading: ${heading}`);
  if (!seen(title).includes(seen(json.title))) faults.push(`title: ${title}`);
  if (lines.length === 0) return [...faults, ...json.blocks.flatMap((block) => blockFaults(block, looked))];
  const wrong = json.blocks.findIndex(({ text }, index) => plain(text) !== plain(lines[index] ?? ''));
  if (wrong >= 0 || lines.length !== json.blocks.length) faults.push(`line ${json.blocks[wrong]?.id}: ${lines[wrong]}`);
  if (!plain(header).includes(plain(visibleName(json.file)))) faults.push(`header: ${header}`);
  return faults;
}

const LEFT_OUT: readonly BlockJson['kind'][] = ['headline', 'dateline', 'boilerplate', 'blank'];

function blockFaults(block: BlockJson, { blocks }: Looked): readonly string[] {
  const { id, kind, text } = block;
  if (LEFT_OUT.includes(kind) || (kind === 'standfirst' && block.echoes !== null)) return [];
  const [shown = '', quote = null, speaker = null] = blocks[id] ?? [];
  if (kind !== 'pull-quote') return plain(shown) === plain(text) ? [] : [`${id}: ${shown}`];
  const drawn = [speaker, quote].filter((part) => part !== null).join(':');
  const letters = (words: string): string => words.replace(/[\s:：\u2066-\u2069]/g, '');
  const [whole, told] = [letters(plain(text)), letters(drawn)];
  // A bullet before the speaker is not drawn.
  const before = whole.slice(0, whole.length - told.length);
  return whole.endsWith(told) && !/[\p{L}\p{N}]/u.test(before) ? [] : [`${id}: ${drawn}`];
}
