/** The Arabic of cards, line by line, against Chromium's drawing of the same text in the same face. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { Renderer } from 'takumi-js/node';
import { expect, test } from './test.ts';

const FOLDER = 'node_modules/@expo-google-fonts';
const FACES = {
  Kufi: { weight: 700, file: `${FOLDER}/noto-kufi-arabic/700Bold/NotoKufiArabic_700Bold.ttf` },
  Naskh: { weight: 600, file: `${FOLDER}/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf` },
} as const;
type Face = keyof typeof FACES;

const SIZE = 40;
const LEADING = 80;
const WIDTH = 1008;

/** Lines that stand alone, and paragraphs that break in lines at the width. */
const TEXTS: readonly string[] = [
  'تصاعد التهديدات ضد المصالح الأمريكية في العراق وسوريا... ما الجديد؟',
  'نفذت الميليشيات المتحالفة مع النظام الإيراني (40) هجوماً ضد مواقع الولايات المتحدة.',
  'وصرح مسؤول أنّه "منذ بداية الحرب [2023] نفذت (40) هجوماً، و(18) مرة في سوريا"',
  'في 08/11/2023 الساعة 12:30 بلغ السعر 2,500.75 دينارًا أي 15.3% من 1,250',
  'بمشاركة ٤٠ مزرعة، و٪١٥٫٣ من ٢٬٥٠٠ طن',
  'وكالة \u2066Al-Monitor\u2069 (واشنطن): نظام \u2066C++\u2069 و\u2066Python 3.12\u2069 في «بغداد»',
  'اتصلوا على \u2066+964 770 123 4567\u2069 أو \u2066info@example.org\u2069 قبل \u20662023-11-08\u2069',
  'فاز الفريق بنتيجة \u20663-1\u2069 بين 20-30 ألف متفرج، و20–30 درجة',
  'قالت «وزارة الصحة: "اللقاح متوفر"» (رويترز، أ ف ب)؛ [خاص] {عاجل} <صورة>',
  'أَحِبَّائِهِ لِلْحُجَّةِ — لا إله إلا الله ﷺ، الإسلام للأمة لآلئ',
  'ڕۆژنامه گچپژ ڤڭ ێ ە ٱلرَّحْمَٰنِ هـ 1445 هـ',
  'Reuters وقالت إن 40 هجوماً وقع في Iraq (2023)',
  'وينتشر في العراق حوالي (2500) جندي أمريكي، ونحو (900) في سوريا، يقدّمون مهمات استشارية في إطار مكافحة تنظيم (داعش)، وفق ما نقلت وكالة \u2066Iran International\u2069 في 8/11/2023.',
];

let renderer: Renderer;
test.beforeAll(async () => {
  renderer = new Renderer();
  for (const [name, { weight, file }] of Object.entries(FACES)) {
    await renderer.registerFont({ name, weight, data: readFileSync(file) });
  }
});

for (const face of ['Kufi', 'Naskh'] as const) {
  test(`${face}: every line is drawn as Chromium draws it`, async ({ page }) => {
    await openPage(page);
    for (const text of TEXTS) {
      const [ours, theirs] = [await drawnByCards(text, face), await drawnByChromium(page, text, face)];
      expect(ours.lines, `lines of «${text}»`).toBe(theirs.lines);
      for (let line = 0; line < ours.lines; line++) {
        expect(isSame(ours, theirs, line), `line ${line + 1} of «${text}»`).toBe(true);
      }
    }
  });
}

/** Ways to draw a text wrongly. */
const WRONG: Readonly<Record<string, (text: string) => string>> = {
  'letters reversed': (text) => [...text].reverse().join(''),
  'words reversed': (text) => text.split(' ').reverse().join(' '),
  'figures reversed': (text) => text.replace(/\d{2,}/g, (digits) => [...digits].reverse().join('')),
  'brackets turned': (text) => text.replace(/[()]/g, (mark) => (mark === '(' ? ')' : '(')),
  'letters not joined': (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200c'),
  'isolates left out, order of a date turned': (text) => text.replace(/[\u2066-\u2069]/gu, ''),
};

for (const [way, wrong] of Object.entries(WRONG)) {
  test(`${way}: the comparison tells it`, async ({ page }) => {
    await openPage(page);
    const text =
      way.startsWith('isolates') || way.startsWith('words')
        ? 'صدر في \u20662023-11-08\u2069 بيان (40) هجوماً'
        : 'نفذت (1250) هجوماً في العراق';
    const theirs = await drawnByChromium(page, text, 'Kufi');
    const [right, turned] = [await drawnByCards(text, 'Kufi'), await drawnByCards(wrong(text), 'Kufi')];
    expect(isSame(right, theirs, 0)).toBe(true);
    expect(isSame(turned, theirs, 0)).toBe(false);
  });
}

/**
 * The share of ink that may stand elsewhere in a stretch of a line: the two smooth the edges of letters differently. In right
 * lines it was .13 at most, in wrong ones .26 at least.
 */
const SAME = 0.18;

/** Pixels that a stretch is wide: somewhat more than a letter. */
const STRETCH = 48;
/** Stretches with less ink than a small dot are not looked at. */
const LEAST_INK = 255 * 40;
/** Pixels by which a stretch may stand to the side (faces' own kerning of marks), and a line higher or lower (rounding). */
const ASIDE = [0, 1, -1, 2, -2, 3, -3];
const OFF = [0, 1, -1];

/** Whether a line has the same ink in both pictures, stretch by stretch. */
function isSame(one: Picture, other: Picture, line: number): boolean {
  const top = line * LEADING;
  const stretches = Array.from({ length: WIDTH / STRETCH }, (_, at) => at * STRETCH);
  return OFF.some((off) =>
    stretches.every((left) => ASIDE.some((aside) => apart(one, other, { left, top }, { aside, off }) < SAME)),
  );
}

interface Picture {
  readonly lines: number;
  /** How dark a pixel is, 0 (white) to 255; 0 beyond the edges. */
  readonly ink: (x: number, y: number) => number;
}

/** The share of ink of a stretch that stands in one picture only. */
function apart(
  one: Picture,
  other: Picture,
  { left, top }: { readonly left: number; readonly top: number },
  { aside, off }: { readonly aside: number; readonly off: number },
): number {
  let [all, lone] = [0, 0];
  for (let y = top; y < top + LEADING; y++) {
    for (let x = left; x < left + STRETCH; x++) {
      const [a, b] = [one.ink(x, y), other.ink(x + aside, y + off)];
      all += a + b;
      lone += Math.abs(a - b);
    }
  }
  return all < LEAST_INK ? 0 : lone / all;
}

async function drawnByCards(text: string, face: Face): Promise<Picture> {
  const style = {
    width: WIDTH,
    fontFamily: face,
    fontWeight: FACES[face].weight,
    fontSize: SIZE,
    lineHeight: '80px',
    color: '#000',
  };
  const node = {
    type: 'text' as const,
    text,
    dir: 'rtl' as const,
    style: { ...style, backgroundColor: '#fff', textAlign: 'right' as const },
  };
  return pictureOf(await renderer.render(node, { width: WIDTH, format: 'png' }));
}

async function drawnByChromium(page: Page, text: string, face: Face): Promise<Picture> {
  const line = page.locator('#line');
  await line.evaluate(
    (element, [words, family, weight]) => {
      element.textContent = words;
      element.style.font = `${weight} 40px/80px ${family}`;
    },
    [text, face, String(FACES[face].weight)] as const,
  );
  return pictureOf(await line.screenshot());
}

async function openPage(page: Page): Promise<void> {
  const faces = Object.entries(FACES).map(
    ([name, { weight, file }]) =>
      `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(file, 'base64')}) }`,
  );
  const sheet = `${faces.join('\n')} body { margin: 0; background: #fff; color: #000 } #line { width: ${WIDTH}px; text-rendering: geometricPrecision }`;
  await page.setViewportSize({ width: WIDTH + 50, height: 600 });
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><style>${sheet}</style><div id="line"></div></html>`);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
}

function pictureOf(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  const ink = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : 255 - (data[(y * width + x) * 4] ?? 255);
  return { lines: Math.round(height / LEADING), ink };
}
