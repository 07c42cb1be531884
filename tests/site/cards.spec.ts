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
const WIDTH = 1000;

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

/** Of every column of a line of text, how much ink there is. */
type Profile = readonly number[];

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
      expect(ours.length, `lines of «${text}»`).toBe(theirs.length);
      for (const [line, profile] of ours.entries()) {
        expect(difference(profile, theirs[line] ?? []), `line ${line + 1} of «${text}»`).toBeLessThan(SAME);
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
    expect(difference(right[0] ?? [], theirs[0] ?? [])).toBeLessThan(SAME);
    expect(difference(turned[0] ?? [], theirs[0] ?? [])).toBeGreaterThan(SAME);
  });
}

/** The share of ink that may stand in other columns: the two smooth their edges differently. */
const SAME = 0.08;

/** Of two profiles, the ink that stands in one and not in the other, 0 (the same) to 1 (none in common). */
function difference(one: Profile, other: Profile): number {
  const [a, b] = [smooth(one), smooth(other)];
  const sum = (profile: Profile): number => profile.reduce((total, ink) => total + ink, 0);
  return sum(a.map((ink, column) => Math.abs(ink - (b[column] ?? 0)))) / (sum(a) + sum(b));
}

/** Each column with its neighbours: glyphs may stand a fraction of a pixel apart. */
function smooth(profile: Profile): Profile {
  return profile.map((_, column) =>
    [-2, -1, 0, 1, 2].reduce((total, step) => total + (profile[column + step] ?? 0), 0),
  );
}

async function drawnByCards(text: string, face: Face): Promise<readonly Profile[]> {
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
  return linesOf(await renderer.render(node, { width: WIDTH, format: 'png' }));
}

async function drawnByChromium(page: Page, text: string, face: Face): Promise<readonly Profile[]> {
  const line = page.locator('#line');
  await line.evaluate(
    (element, [words, family, weight]) => {
      element.textContent = words;
      element.style.font = `${weight} 40px/80px ${family}`;
    },
    [text, face, String(FACES[face].weight)] as const,
  );
  return linesOf(await line.screenshot());
}

async function openPage(page: Page): Promise<void> {
  const faces = Object.entries(FACES).map(
    ([name, { weight, file }]) =>
      `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(file, 'base64')}) }`,
  );
  const sheet = `${faces.join('\n')} body { margin: 0; background: #fff; color: #000 } #line { width: ${WIDTH}px }`;
  await page.setViewportSize({ width: WIDTH + 50, height: 600 });
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><style>${sheet}</style><div id="line"></div></html>`);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
}

/** The profiles of a picture's lines, which are all as high. */
function linesOf(png: Buffer): readonly Profile[] {
  const { width, height, data } = PNG.sync.read(png);
  return Array.from({ length: Math.round(height / LEADING) }, (_, line) =>
    Array.from({ length: width }, (__, x) => {
      let ink = 0;
      for (let y = line * LEADING; y < (line + 1) * LEADING; y++) ink += 255 - (data[(y * width + x) * 4] ?? 255);
      return ink;
    }),
  );
}
