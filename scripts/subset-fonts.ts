/**
 * Writes src/fonts/*.woff2: the site's faces, cut down to the letters that modern Arabic and English text needs.
 * Run `node_modules/.bin/node scripts/subset-fonts.ts` after a face is updated; the files it writes are committed.
 * Letters outside these sets fall to the reader's own fonts.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const span = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const PUNCTUATION = '«»‹›“”‘’–—…·×−•±÷§¶';
const ASCII = span(0x20, 0x7e);
/** Digits and signs stand in Arabic text on every page; Latin letters seldom do, and then come from the serif. */
const SIGNS = ASCII.replace(/[a-zA-Z]/g, '') + PUNCTUATION;
/** Letters of Arabic with hamza forms and tashkeel, its digits and marks, and the few letters that names borrow. */
const ARABIC = `${span(0x621, 0x63a)}${span(0x640, 0x655)}${span(0x660, 0x66d)}\u200c\u200dٰٱپچژڤکگیە،؛؟`;
const LATIN = `${ASCII}${PUNCTUATION}\u00a0éèêëáàâäãåíìîïóòôöõúùûüçñßÉÀÖÜāīūĀĪŪʿʾﬁﬂ`;

const expo = (family: string, file: string): string => `node_modules/@expo-google-fonts/${family}/${file}.ttf`;
const faces = [
  {
    out: 'naskh-400',
    from: withDigits(expo('noto-naskh-arabic', '400Regular/NotoNaskhArabic_400Regular')),
    text: ARABIC + SIGNS,
  },
  { out: 'kufi', from: withDigits(mergedKufi()), text: ARABIC + ASCII + PUNCTUATION },
  {
    out: 'serif',
    from: 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    text: LATIN,
    weights: { min: 400, max: 700 },
    // Of its small capitals, old digits and the like nothing here makes use: a quarter of its bytes.
    noLayoutClosure: true,
  },
];

/** A path for a file that is needed here only. */
function passing(name: string): string {
  return join(mkdtempSync(join(tmpdir(), 'face-')), name);
}

function python(script: string, ...paths: readonly string[]): void {
  execFileSync('/usr/bin/python3', [script, ...paths], { stdio: 'inherit' });
}

/** A face of both kinds of digits, so that it draws either as the other where a reader has chosen so. */
function withDigits(from: string): string {
  const out = passing('digits.ttf');
  python('scripts/digit-features.py', from, out);
  return out;
}

/** One variable face of the regular and the bold. */
function mergedKufi(): string {
  const out = passing('kufi.ttf');
  const [regular, bold] = ['400Regular/NotoKufiArabic_400Regular', '700Bold/NotoKufiArabic_700Bold'].map((file) =>
    expo('noto-kufi-arabic', file),
  );
  python('scripts/merge-kufi.py', String(regular), String(bold), out);
  return out;
}

mkdirSync('src/fonts', { recursive: true });
for (const { out, from, text, weights, noLayoutClosure = false } of faces) {
  const options = { noLayoutClosure, ...(weights ? { variationAxes: { wght: weights } } : {}) };
  const font = await subsetFont(readFileSync(from), text, { targetFormat: 'woff2', ...options });
  writeFileSync(`src/fonts/${out}.woff2`, font);
  console.log(`src/fonts/${out}.woff2  ${font.length} bytes`);
}
