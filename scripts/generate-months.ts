/**
 * Writes src/lexicon/ar/months.json: what the months are called in every Arab country and in the Hijri calendar, from
 * CLDR by way of Intl, with the spellings that CLDR does not have.
 *
 *   node scripts/generate-months.ts
 */
import { writeFileSync } from 'node:fs';

/** Countries where Arabic is an official or a working language, ISO 3166. */
const COUNTRIES = 'AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' ');

/** Spellings of newspapers that no locale has, by month. */
const GREGORIAN_SPELLINGS: Readonly<Record<number, string>> = {
  1: 'ينّاير، كانون ثاني، كانون الثانى، جانفييه، جانفى، ينائر',
  2: 'فبرائر، فيفريي، فبريار، فيفرى، فبراير، شباط، إشباط',
  3: 'مارس، مارت، اذار، أدار، اذآر',
  4: 'ابريل، أفريل، نيسان، ابرايل، أپريل',
  5: 'مايو، ماي، مايس، ايار، أيّار، نوار',
  6: 'يونيو، يونية، يونيه، جوان، جوين، حزيران، حزبران',
  7: 'يوليو، يولية، يوليه، جويلية، جويليه، يوليوز، تموز، تمّوز، يوليوس',
  8: 'أغسطس، اغسطس، أوت، غشت، أغشت، اب، أوغسطس، اوغست، أغست',
  9: 'سبتمبر، شتنبر، شتمبر، سبتنبر، سيتمبر، ايلول، سيبتمبر',
  10: 'أكتوبر، اكتوبر، تشرين أول، تشرين اول، تشرين الاول، أوكتوبر، اكتوبير، أكتوبير',
  11: 'نوفمبر، نونبر، نوفنبر، تشرين ثاني، تشرين ثان، تشرين الثانى، نوڤمبر',
  12: 'ديسمبر، دجنبر، دجمبر، ديسنبر، كانون أول، كانون اول، كانون الاول، دسمبر، ديسيمبر',
};
const HIJRI_SPELLINGS: Readonly<Record<number, string>> = {
  1: 'المحرم، محرم الحرام',
  2: 'صفر الخير، صفر المظفر',
  3: 'ربيع أول، ربيع الاول، ربيع الأنور',
  4: 'ربيع الثاني، ربيع ثاني، ربيع آخر، ربيع الثانى',
  5: 'جمادى الأول، جمادي الأولى، جماد الأول، جماد أول، جماد الأولى، جمادى الاولى',
  6: 'جمادى الثانية، جمادى الثاني، جماد الثاني، جماد ثاني، جمادى الآخر، جماد الآخر، جماد الآخرة، جمادى الأخرى',
  7: 'رجب الأصب، رجب المرجب',
  8: 'شعبان المعظم',
  9: 'رمضان المبارك، رمضان الكريم',
  10: 'شوال المكرم',
  11: 'ذي القعدة، ذى القعدة، ذا القعدة، ذوالقعدة، ذيالقعدة، ذي قعدة',
  12: 'ذي الحجة، ذى الحجة، ذا الحجة، ذوالحجة، ذيالحجة، ذي حجة',
};
/** Names that are other words too: months only beside a day, a year or the word month. */
const DOUBTFUL = new Set('مارس ماي أوت آب اب صفر رجب شعبان رمضان محرم المحرم نوار جوان شوال'.split(' '));

const YEAR = 2023;
const noon = (month: number, day = 5): Date => new Date(Date.UTC(YEAR, month, day, 12));

function gregorian(month: number): string[] {
  const date = noon(month - 1);
  const cldr = COUNTRIES.flatMap((country) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(`ar-${country}-u-ca-gregory`, { month: style, timeZone: 'UTC' }).format(date),
    ),
  );
  return unique([...cldr, ...(GREGORIAN_SPELLINGS[month] ?? '').split('، ')]);
}

function hijri(month: number): string[] {
  const names = ['islamic-umalqura', 'islamic-civil'].flatMap((calendar) => {
    const numeric = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', timeZone: 'UTC' });
    const named = new Intl.DateTimeFormat(`ar-SA-u-ca-${calendar}`, { month: 'long', timeZone: 'UTC' });
    const days = Array.from({ length: 400 }, (_, day) => noon(0, day + 1));
    return days.filter((day) => numberOf(numeric, day) === month).map((day) => named.format(day));
  });
  return unique([...names, ...(HIJRI_SPELLINGS[month] ?? '').split('، ')]);
}

function numberOf(format: Intl.DateTimeFormat, date: Date): number {
  return Number(format.formatToParts(date).find((part) => part.type === 'month')?.value);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}

const months = [
  ...Array.from({ length: 12 }, (_, i) => ({ calendar: 'gregory', month: i + 1, forms: gregorian(i + 1) })),
  ...Array.from({ length: 12 }, (_, i) => ({ calendar: 'islamic-umalqura', month: i + 1, forms: hijri(i + 1) })),
].map((entry) => ({ ...entry, doubtful: entry.forms.filter((form) => DOUBTFUL.has(form)) }));

const lines = months.map((month) => `  ${JSON.stringify(month)}`);
writeFileSync(new URL('../src/lexicon/ar/months.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
