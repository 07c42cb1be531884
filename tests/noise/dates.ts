/** Datelines of every shape seen on Arabic sites, for any day. */
import type { Random } from '../bench/random.ts';

export interface DateLines {
  readonly lines: readonly string[];
  /** The day they tell, ISO 8601; null where they tell none. */
  readonly iso: string | null;
}

const MONTHS = {
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(','),
  tunisia: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  english: 'January February March April May June July August September October November December'.split(' '),
} as const;
const HIJRI = 'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة'.split(
  ',',
);
const WEEKDAYS = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ');
const hijriFormat = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** One day in all that a dateline may call it. */
interface Called {
  readonly d: number;
  readonly dd: string;
  readonly m: number;
  readonly mm: string;
  readonly y: number;
  readonly week: string;
  readonly egypt: string;
  readonly levant: string;
  readonly tunisia: string;
  readonly morocco: string;
  readonly english: string;
  readonly hijri: { readonly d: number; readonly m: number; readonly month: string; readonly y: number };
}

type Shape = (day: Called) => string | readonly string[];

const shapes: readonly Shape[] = [
  ({ dd, mm, y }) => `${dd}/${mm}/${y}`,
  ({ d, m, y }) => `${d}/${m}/${y}`,
  ({ d, m, y }) => `${d}-${m}-${y}`,
  ({ d, m, y }) => `${d} / ${m} / ${y}`,
  ({ dd, mm, y }) => `${dd}.${mm}.${y} 14:30`,
  ({ dd, mm, y }) => `${dd}-${mm}-${y} 10:15 AM`,
  ({ dd, mm, y }) => `${y}/${mm}/${dd}`,
  ({ dd, mm, y }) => `${y}-${mm}-${dd} 16:21:00 | 1400 مشاهدة`,
  ({ dd, mm, y }) => `${y}-${mm}-${dd}T10:15:00+03:00`,
  ({ d, week, egypt, y }) => `${week} ${d} ${egypt} ${y}`,
  ({ dd, week, egypt, y }) => `${week}، ${dd} ${egypt} ${y} 10:15 م`,
  ({ dd, week, egypt, y }) => `${week} ${dd}/${egypt}/${y} - 06:15 م`,
  ({ d, egypt, levant, y }) => `${d} ${egypt}/ ${levant} ${y}`,
  ({ d, egypt, levant, y }) => `${d} ${levant} (${egypt}) ${y}`,
  ({ d, week, levant, y }) => `${week} ${d} ${levant} ${y}`,
  ({ d, week, morocco, y }) => `${week} ${d} ${morocco} ${y} - 14:30`,
  ({ d, tunisia, y }) => `نشر في ${d} ${tunisia} ${y}`,
  ({ d, tunisia, y }) => `${d} ${tunisia} ${y} على الساعة 14:30`,
  ({ d, egypt, y }) => `${d} - ${egypt} - ${y}`,
  ({ d, english, y }) => `${english} ${d}, ${y}`,
  ({ d, english, y }) => `${d} ${english} ${y}`,
  ({ d, english, y }) => `${english.slice(0, 3)} ${d}, ${y} 10:45 PM`,
  ({ dd, english, y }) => [`${english.slice(0, 3)}.`, dd, String(y)],
  ({ d, egypt, y }) => [String(d), egypt, String(y)],
  ({ d, egypt, y }) => ['تاريخ النشر:', `${d} ${egypt} ${y}`],
  ({ dd, mm, y }) => `تاريخ النشر: ${dd}/${mm}/${y}`,
  ({ dd, mm, y }) => `نشر بتاريخ ${dd}/${mm}/${y} الساعة 10:15`,
  ({ d, egypt, y }) => `آخر تحديث: ${d + 1} ${egypt} ${y} | تاريخ النشر: ${d} ${egypt} ${y}`,
  ({ d, egypt, y }) => [`نشر في: ${d} ${egypt} ${y}: 09:10 ص GST`, `آخر تحديث: ${d + 1} ${egypt} ${y}: 11:45 م GST`],
  ({ week, hijri, dd, egypt, y }) => `${week} ${hijri.d} ${hijri.month} ${hijri.y}هـ - ${dd} ${egypt} ${y}م`,
  ({ hijri, d, egypt, y }) => `نُشر: 16:28-${d} ${egypt} ${y} م ـ ${hijri.d} ${hijri.month} ${hijri.y} هـ`,
  ({ week, hijri, dd, mm, y }) => `${week} ${hijri.y}/${hijri.m}/${hijri.d} هـ الموافق ${y}/${mm}/${dd} م`,
  ({ hijri }) => `${hijri.d} ${hijri.month} ${hijri.y} هـ`,
  ({ d, egypt, y }) => `أخبار محلية | ${d} ${egypt} ${y} | 120 قراءة`,
  ({ d, egypt, y }) => `${d} ${egypt} ${y} - 10:15 بتوقيت أبوظبي`,
  ({ d, egypt, y }) => `${d} ${egypt}، ${y}`,
];

const RELATIVE = ['منذ 3 أيام', 'منذ ساعتين', 'قبل 5 ساعات', 'منذ 14 دقيقة', 'منذ يوم واحد'];

/** Some day of 2015 to 2025 in some shape; of ten one is relative and tells no day. */
export function dateLines(random: Random): DateLines {
  if (random.between(1, 10) === 1) return { lines: [random.pick(RELATIVE)], iso: null };
  const [y, m, d] = [random.between(2015, 2025), random.between(1, 12), random.between(1, 27)];
  const lines = random.pick(shapes)(called(y, m, d));
  return {
    lines: typeof lines === 'string' ? [lines] : lines,
    iso: new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10),
  };
}

function called(y: number, m: number, d: number): Called {
  const date = new Date(Date.UTC(y, m - 1, d));
  const part = Object.fromEntries(hijriFormat.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const [hd = 1, hm = 1, hy = 1400] = [part['day'], part['month'], part['year']];
  const month = (names: readonly string[]): string => names[m - 1] as string;
  return {
    d,
    dd: String(d).padStart(2, '0'),
    m,
    mm: String(m).padStart(2, '0'),
    y,
    week: WEEKDAYS[date.getUTCDay()] as string,
    egypt: month(MONTHS.egypt),
    levant: month(MONTHS.levant),
    tunisia: month(MONTHS.tunisia),
    morocco: month(MONTHS.morocco),
    english: month(MONTHS.english),
    hijri: { d: hd, m: hm, month: HIJRI[hm - 1] as string, y: hy },
  };
}
