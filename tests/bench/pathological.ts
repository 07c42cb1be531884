/** Pages that a careless rule takes a quadratic time for: each about 1 MB, or 100,000 lines. */
const MEGABYTE = 1_000_000;

/** One line of 1 MB (of letters, most of two bytes) out of a piece said again and again. */
function lineOf(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
}

function linesOf(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => line(number)).join('\n');
}

/** Name → text. */
export const pathologicalPages: Readonly<Record<string, () => string>> = {
  'line of digits': () => lineOf('1234567890'),
  'line of spaced digits': () => lineOf('40 '),
  'line of Arabic digits with points': () => lineOf('٤٠٫'),
  'line of dates': () => lineOf('08/11/2023 '),
  'line of «و»': () => lineOf('و'),
  'line of «و » words': () => lineOf('و '),
  'line of quotation marks': () => lineOf('"'),
  'line of guillemets opened': () => lineOf('«'),
  'line of guillemets opened with a verb': () => lineOf('قال «نعم '),
  'line of parentheses opened': () => lineOf('('),
  'line of parentheses, pairs': () => lineOf('(40) '),
  'line of Latin capitals': () => lineOf('A'),
  'line of Latin words': () => lineOf('AFP '),
  'line of one number word': () => lineOf('مليون '),
  'line of number words with «و»': () => lineOf('ثلاثة وعشرون '),
  'line of one month': () => lineOf('نوفمبر '),
  'line of days and months': () => lineOf('8 نوفمبر '),
  'line of «من»': () => lineOf('من '),
  'line of «بين»': () => lineOf('بين 3 و'),
  'line of one name': () => lineOf('محمد '),
  'line of one organisation head': () => lineOf('وزارة '),
  'line of one role': () => lineOf('المتحدث باسم '),
  'line of one reporting verb': () => lineOf('قال '),
  'line of colons': () => lineOf(':'),
  'line of verbs with colons': () => lineOf('وأضاف: '),
  'line of full stops': () => lineOf('.'),
  'line of commas': () => lineOf('نعم، '),
  'line of percent signs': () => lineOf('%15 '),
  'line of spaces': () => lineOf(' '),
  'line of tatweel': () => lineOf('ـ'),
  'line of tashkeel': () => lineOf('\u064b'),
  'line of ligatures': () => lineOf('\ufdfa').slice(0, MEGABYTE / 3),
  'line of hashtags': () => lineOf('#غزة '),
  'line of furniture phrases': () => lineOf('تابعونا على فيسبوك. '),
  'line of emoji': () => lineOf('😀'),
  '100,000 short lines': () => linesOf(100_000, (number) => `سطر رقم ${number}`),
  '100,000 lines of one word': () => linesOf(100_000, () => 'نعم'),
  '100,000 repeated lines': () => linesOf(100_000, () => 'قال الوزير إن العمل يسير كما خطط له'),
  '20,000 repeated paragraphs': () =>
    linesOf(20_000, () => 'قال الوزير إن العمل يسير كما خطط له، وإن المشروع سينتهي قبل نهاية السنة الجارية.'),
  '100,000 dates': () => linesOf(100_000, (number) => `${(number % 28) + 1}/11/2023`),
  '100,000 empty lines': () => '\n'.repeat(100_000),
  '50,000 headlines': () => linesOf(50_000, (number) => `الوزير يعلن خطة رقم ${number} لصيانة الطرق - الموقع`),
  '50,000 «read also»': () =>
    linesOf(50_000, (number) => (number % 2 ? 'اقرأ أيضا' : `خبر جديد عن الجسر رقم ${number}`)),
  '30,000 quotes of one sentence': () =>
    `قال الوزير إن أعمال صيانة الجسر ستنتهي قبل نهاية الشهر الجاري، وإن المرور سيعود.\n${linesOf(30_000, () => 'أعمال صيانة الجسر ستنتهي قبل نهاية الشهر الجاري')}`,
};
