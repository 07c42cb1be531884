/** What is copied: its words, its order on the screen wherever it is pasted, and where its link leads. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { fragmentTo } from '../../src/share/text-fragment.ts';
import { article, LANGUAGES, type Language, parallel } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const plain = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
const HEADLINES: Readonly<Record<Language, string>> = {
  ar: 'تصاعد التهديدات ضد المصالح الأمريكية في العراق وسوريا... ما الجديد؟ (حاشية، 8 نوفمبر 2023)',
  en: 'Threats to American interests in Iraq and Syria are mounting… What is new? (Hashiya, 8 November 2023)',
};

/** Presses the sign of a block and one of the things that the bar offers. */
async function take(page: Page, id: string, what: 'quote' | 'link'): Promise<string> {
  await page.locator(`.anchor[href="#${id}"]`).first().press('Enter');
  await page.locator(`#share-bar [data-does="${what}"]`).click();
  await expect(page.locator('#share-told')).not.toBeEmpty();
  return clipboard(page);
}

for (const { name, lang, path } of LANGUAGES.flatMap((one) => [article(one), parallel(one)])) {
  test(`${name}: the link of a paragraph, of a pull-quote and of the article`, async ({ page }) => {
    await page.goto(`${path}#L20`);
    const here = page.url().replace(/#.*/, '');
    expect(await take(page, 'L16', 'link')).toBe(`${here}#L16`);
    expect(await take(page, 'L24', 'link')).toBe(`${here}#L24`);
    await page.locator('.share-copy').click();
    await expect.poll(() => clipboard(page)).toBe(here);
  });

  test(`${name}: a pull-quote is copied with its speaker, headline, day and link; the link leads to its words, which light up`, async ({
    page,
    context,
  }) => {
    await page.goto(path);
    const drawn = (await page.locator('#L24').getAttribute('data-quote')) ?? '';
    const speaker = (await page.locator('#L24').getAttribute('data-speaker')) ?? '';
    const lines = (await take(page, 'L24', 'quote')).split('\n');
    const [open, close] = lang === 'ar' ? '«»' : '“”';
    const said = drawn.replace(/^["“]|["”]\.?$/g, '');
    expect(lines.map(plain)).toEqual([`${open}${said}${close}`, `— ${speaker}`, HEADLINES[lang], lines.at(-1)]);
    const link = lines.at(-1) ?? '';
    expect(link).toMatch(/#L24:~:text=[\w%.~,-]+$/);
    const other = await context.newPage();
    await other.goto(link);
    const mark = other.locator(`.frame mark[data-of="L24"]:lang(${lang})`).last();
    await expect(mark).toBeInViewport();
    await expect.poll(() => glowing(other, mark)).toBeGreaterThan(0.4);
    const otherMark = other.locator(`.frame mark[data-of="L14"]:lang(${lang})`).first();
    expect(await glowing(other, otherMark)).toBeLessThan(0.01);
  });
}

/** The share of an element's box that is of the colour of words that are linked to. */
async function glowing(page: Page, element: ReturnType<Page['locator']>): Promise<number> {
  const wanted = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.className = 'lit';
    const color = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return (color.match(/\d+/g) ?? []).map(Number);
  });
  const { data } = PNG.sync.read(await element.screenshot());
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (wanted.every((value, index) => Math.abs(value - (data[at + index] ?? 0)) < 3)) found += 1;
  return (found * 4) / data.length;
}

for (const lang of LANGUAGES) {
  test(`${lang}: a paragraph is copied whole, nobody said to have said it`, async ({ page }) => {
    await page.goto(article(lang).path);
    const text = ((await page.locator('#L18').textContent()) ?? '').trim();
    const lines = (await take(page, 'L18', 'quote')).split('\n').map(plain);
    const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
    expect(lines).toHaveLength(3);
    expect(letters(lines[0] ?? '')).toBe(letters(text));
    expect(lines[1]).toBe(HEADLINES[lang]);
  });
}

/** Runs in the page. The letters of every line of an element from left to right, as they stand on the screen, without their marks. */
function seenLines(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: { letter: string; left: number; top: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, width } = range.getBoundingClientRect();
      if (width > 0 && /[^\s\p{M}]/u.test(node.data.charAt(at)))
        letters.push({ letter: node.data.charAt(at), left, top });
    }
  }
  const lines = Map.groupBy(letters, ({ top }) => Math.round(top / 20));
  return [...lines.values()].map((line) =>
    line
      .toSorted((a, b) => a.left - b.left)
      .map(({ letter }) => letter)
      .join(''),
  );
}

/** Fields of every kind that text is pasted into; long, so that no line is broken. */
const FIELDS = `<!doctype html><meta charset="utf-8"><style>
  textarea, div { display: block; width: 4000px; height: 200px; padding: 0; border: 0; outline: 0; resize: none;
    font: 14px/40px sans-serif; text-align: left; white-space: pre; caret-color: transparent; overflow: hidden; }
  </style>${['ltr', 'rtl', 'auto']
    .map((dir) => `<textarea dir="${dir}"></textarea><div contenteditable dir="${dir}"></div>`)
    .join('')}`;

async function paste(page: Page, selector: string): Promise<void> {
  await page.locator(selector).focus();
  await page.keyboard.press('ControlOrMeta+V');
}

/** English: an Arabic name within it. Arabic: figures, brackets and marks. */
const PASTED = [
  { name: 'ar', path: article('ar').path, id: 'L16' },
  { name: 'en', path: article('en').path, id: 'L16' },
] as const;

for (const { name, path, id } of PASTED) {
  test(`${name}: what is pasted stands in the same order in fields of either direction, and in that of reading`, async ({
    page,
    context,
  }) => {
    await page.goto(path);
    const text = await take(page, id, 'quote');
    const fields = await context.newPage();
    await fields.setViewportSize({ width: 4100, height: 1300 });
    await fields.route('**/fields', (route) => route.fulfill({ contentType: 'text/html', body: FIELDS }));
    await fields.goto(new URL('/fields', page.url()).href);
    const pictures: Buffer[] = [];
    const seen: string[][] = [];
    for (const dir of ['ltr', 'rtl', 'auto']) {
      await paste(fields, `textarea[dir="${dir}"]`);
      await expect(fields.locator(`textarea[dir="${dir}"]`)).toHaveValue(text);
      await paste(fields, `div[dir="${dir}"]`);
      seen.push(await fields.locator(`div[dir="${dir}"]`).evaluate(seenLines));
    }
    await fields.locator('body').click({ position: { x: 1, y: 1290 }, force: true });
    for (const dir of ['ltr', 'rtl', 'auto'])
      pictures.push(await fields.locator(`textarea[dir="${dir}"]`).screenshot());
    // But for the link, which is ASCII and for programs to read.
    const lines = text.split('\n');
    const said = lines.slice(0, -1);
    for (const one of seen) expect(one.slice(0, said.length)).toEqual(said.map((line) => wanted(plain(line), name)));
    const rows = pictures.map((picture) => ink(picture, said.length * 40));
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
}

/** A line as it has to stand on the screen from left to right. Arabic runs the other way, its figures excepted; brackets mirror. */
function wanted(line: string, lang: Language): string {
  const letters = line.replace(/[\s\p{M}]/gu, '');
  if (lang === 'en') return letters;
  return Array.from(letters.matchAll(/\d+|\D/gu), ([part]) => part)
    .toReversed()
    .join('');
}

/** The dark dots of the first rows of a picture, moved to its left edge: where a field aligns its lines is its own affair. */
function ink(picture: Buffer, rows: number): string {
  const { data, width } = PNG.sync.read(picture);
  const dots: number[][] = [];
  for (let at = 0; at < rows * width; at += 1) {
    if ((data[at * 4] ?? 255) < 200) dots.push([Math.floor(at / width), at % width]);
  }
  const left = Map.groupBy(dots, ([row = 0]) => Math.floor(row / 40));
  return [...left.values()]
    .flatMap((line) => {
      const first = Math.min(...line.map(([, x = 0]) => x));
      return line.map(([y, x = 0]) => `${y},${x - first}`);
    })
    .join(' ');
}

/** Words far apart; their directives have signs of their own meaning in them, or need what stands around them. */
const TRICKY = [
  ['a-b, c & d', 'the first'],
  ['المتحدث «أ-ب»، قال & مضى', 'الأول'],
  ['said twice', 'behind'],
  ['said twice', 'again'],
] as const;

test('a browser goes to the words that a directive names, whatever signs they hold, however often they stand there', async ({
  page,
}) => {
  const paragraphs = TRICKY.map(
    ([words, behind], index) => `<p id="p${index}">before ${words.replace('&', '&amp;')} ${behind}</p>`,
  );
  const body = `<!doctype html><meta charset="utf-8"><style>p { margin-block: 3000px }</style>${paragraphs.join('')}`;
  await page.route('**/tricky', (route) => route.fulfill({ contentType: 'text/html', body }));
  const texts = TRICKY.map(([words, behind]) => `before ${words} ${behind}`);
  for (const [index, [words, behind]] of TRICKY.entries()) {
    const before = `${texts.slice(0, index).join('\n')}\nbefore `;
    const fragment = fragmentTo('none', { before, words, after: ` ${behind}\n${texts.slice(index + 1).join('\n')}` });
    expect(fragment, words).toContain(':~:text=');
    await page.goto('about:blank');
    await page.goto(`tricky${fragment}`);
    await expect(page.locator(`#p${index}`), fragment).toBeInViewport();
  }
});
