/** Rules 35, 39–41 and 43 of ARABIC.md: what our own words, days and ids look like. */

import type { Page } from '@playwright/test';
import ar from '../../../src/i18n/ar.json' with { type: 'json' };
import { formatHijriDate, formatIsoDate } from '../../../src/i18n/dates.ts';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import { formatNumber, type MessageKey, t } from '../../../src/i18n/index.ts';
import { article, LANGUAGES, parallel, source } from '../pages.ts';
import { expect, test } from '../test.ts';
import { englishTold } from '../told.ts';

const texts = (messages: object): [string, string][] =>
  Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[key, message] as [string, string]]
      : Object.entries(message as Record<string, string>).map(
          ([form, text]) => [`${key} (${form})`, text] as [string, string],
        ),
  );

test('rule 35: Arabic marks in every Arabic message, none in an English one', () => {
  for (const [key, text] of texts(ar)) expect(text, key).not.toMatch(/[,;?]/);
  for (const [key, text] of texts(en)) expect(text, key).not.toMatch(/[،؛؟\p{Script=Arabic}]/u);
});

test('rules 12, 27, 28: no message has bidi marks, soft hyphens or tatweel', () => {
  for (const [key, text] of [...texts(ar), ...texts(en)])
    expect(text, key).not.toMatch(/[\u00ad\u0640\u200e\u200f\u202a-\u202e]/);
});

const isoDays = [
  ['2023-11-08', '8 نوفمبر 2023', '8 November 2023'],
  ['2024-01-31', '31 يناير 2024', '31 January 2024'],
  ['2023-11', 'نوفمبر 2023', 'November 2023'],
  ['2023', '2023', '2023'],
  ['--11-08', '8 نوفمبر', '8 November'],
] as const;

test('rule 40: days are told in words', () => {
  for (const [iso, arabic, english] of isoDays) {
    expect(formatIsoDate('ar', iso)).toBe(arabic);
    expect(formatIsoDate('en', iso)).toBe(english);
  }
});

const hijriDays = [
  ['2023-11-08', '24 ربيع الآخر 1445 هـ', '24 Rabi’ II 1445 AH'],
  ['2024-03-11', '1 رمضان 1445 هـ', '1 Ramadan 1445 AH'],
  ['2024-04-10', '1 شوال 1445 هـ', '1 Shawwal 1445 AH'],
] as const;

test('rule 40: Hijri days are those of Umm al-Qura, their heh joined', () => {
  for (const [iso, arabic, english] of hijriDays) {
    expect(formatHijriDate('ar', iso)).toBe(arabic);
    expect(formatHijriDate('en', iso)).toBe(english);
  }
});

for (const lang of LANGUAGES) {
  test(`rule 40: ${lang}: the page gives the day in words with its ISO form, and says how sure the Hijri day is`, async ({
    page,
  }) => {
    await page.goto(article(lang).path);
    await expect(page.locator('header time')).toHaveAttribute('datetime', '2023-11-08');
    await expect(page.locator('header time')).toHaveText(formatIsoDate(lang, '2023-11-08'));
    const hijri = page.locator('header abbr');
    await expect(hijri).toHaveText(formatHijriDate(lang, '2023-11-08'));
    await expect(hijri).toHaveAttribute('title', lang === 'ar' ? /أم القرى.*يوم/ : /Umm al-Qura.*day/);
  });

  test(`rule 39: ${lang}: days and numbers are the same in Node and in the browser, without marks`, async ({
    page,
  }) => {
    await page.goto(article(lang).path);
    const shown = await page.evaluate((code) => {
      const locale = code === 'ar' ? 'ar' : 'en-GB';
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
      const marks = /[\u200e\u200f\u061c]/g;
      return [
        format.format(new Date('2023-11-08T00:00:00Z')).replace(marks, ''),
        new Intl.NumberFormat(`${code}-u-nu-latn`).format(2500).replace(marks, ''),
      ];
    }, lang);
    expect(shown).toEqual([formatIsoDate(lang, '2023-11-08'), formatNumber(lang, 2500)]);
    expect(shown.join('')).not.toMatch(/[\u0660-\u0669\u200e\u200f\u061c]/);
  });
}

const counted = Object.keys(ar).filter((key) => typeof ar[key as MessageKey] !== 'string') as MessageKey[];

test('rule 41: the list is counted in six forms', () => {
  const shown = [0, 1, 2, 3, 11, 100].map((count) => t('ar', 'list.count', { count }));
  expect(shown).toEqual(['لا مقالات بعد', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال']);
});

for (const key of counted) {
  test(`rule 41: ${key} is counted as Arabic counts`, () => {
    const say = (count: number): string => t('ar', key, { count });
    const all = [1, 2, 3, 11, 100].map(say);
    // One and two are told by the noun, not by a figure; 3–10, 11–99 and 100 each have the figure and the noun's own form.
    expect([say(0), ...all].join()).not.toMatch(/[{}]|undefined/);
    expect(say(1)).not.toMatch(/\d/);
    expect(say(2)).not.toMatch(/\d/);
    for (const count of [3, 11, 100]) expect(say(count)).toContain(String(count));
    expect(say(0), 'none of it is told in words').not.toMatch(/\d/);
    // A noun that ends in ة is written alike for one and for eleven: «دقيقة».
    expect(new Set(all.map((text) => text.replace(/\d+ /, ''))).size).toBeGreaterThanOrEqual(3);
    expect(t('en', key, { count: 1 })).not.toBe(t('en', key, { count: 2 }).replace('2', '1'));
  });
}

async function idsOf(page: Page, path: string, selector = 'main [id]'): Promise<string[]> {
  await page.goto(path);
  return page.locator(selector).evaluateAll((all) => all.map(({ id }) => id));
}

for (const pageOf of [parallel, source]) {
  test(`rule 43: ${pageOf('ar').name.slice(3)}: the same ids in both languages`, async ({ page }) => {
    const [arabic = [], english] = [await idsOf(page, pageOf('ar').path), await idsOf(page, pageOf('en').path)];
    expect(arabic.length).toBeGreaterThan(20);
    expect(arabic).toEqual(english);
  });
}

test('rule 43: the blocks have the same ids in all views, in the order of the Arabic', async ({ page }) => {
  const views = LANGUAGES.flatMap((lang) => [article(lang).path, parallel(lang).path]);
  const all: string[][] = [];
  for (const path of views) all.push(await idsOf(page, path, ':is(.block, .pair)[id]'));
  const [first = [], ...others] = all;
  expect(first.length).toBeGreaterThan(8);
  for (const ids of others) expect(ids).toEqual(first);
});

test('rule 43: the English article has no ids but those of the Arabic: notes are all there, and facts that it has words for', async ({
  page,
}) => {
  const [arabic, english] = [await idsOf(page, article('ar').path), await idsOf(page, article('en').path)];
  expect(english.filter((id) => !arabic.includes(id))).toEqual([]);
  const gone = arabic.filter((id) => !english.includes(id));
  const { wordsOf } = englishTold();
  expect(gone.filter((id) => wordsOf(id) !== null || !/^L\d+(?:\.\d+)?-/.test(id))).toEqual([]);
});
