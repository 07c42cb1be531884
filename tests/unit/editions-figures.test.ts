/** Figures and days of English texts: what is found, and what only looks like one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishFigures } from '../../src/segments/english-figures.ts';

/** A Wednesday. */
const PUBLISHED = '2023-11-08';

/** `40 =40` · `15% %15` · `8 November @2023-11-08` · `last year @2022-11-08~` (the tilde: no day is named). */
function shown(text: string, published: string | null = PUBLISHED): string[] {
  return englishFigures(text, published).map((figure) => {
    const words = text.slice(figure.start, figure.end);
    if (figure.kind !== 'day') return `${words} ${figure.kind === 'number' ? '=' : '%'}${figure.value}`;
    const to = figure.to === figure.from ? '' : `…${figure.to}`;
    return `${words} @${figure.from}${to}${figure.named.day ? '' : '~'}${figure.named.year ? '' : '?'}`;
  });
}

const FIGURES: readonly (readonly [text: string, ...figures: readonly string[]])[] = [
  ['40 attacks, and then 14 more', '40 =40', '14 =14'],
  ['Forty-two ships and forty men', 'Forty-two =42', 'forty =40'],
  ['seven hundred and fifty', 'seven hundred and fifty =750'],
  ['2,500 soldiers and 2,500.75 riyals', '2,500 =2500', '2,500.75 =2500.75'],
  ['a hundred men, a dozen boats', 'a hundred =100', 'a dozen =12'],
  ['(40) men, “41” of them 42.', '40 =40', '41 =41', '42 =42'],
  ['1.5 million, 1,5 million, 40k', '1.5 million =1500000', '1,5 million =1500000', '40k =40000'],
  ['half a million people', 'half a million =500000'],
  ['half a billion dinars', 'half a billion =500000000'],
  ['a million and a half', 'a million and a half =1500000'],
  ['eight million and a half', 'eight million and a half =8500000'],
  ['two and a half years', 'two and a half =2.5'],
  ['two thirds, a quarter and half', 'two thirds =0.666666666666667', 'a quarter =0.25', 'half =0.5'],
  ['$40 million and £5m', '40 million =40000000', '5 =5000000'],
  ['US$3.5bn and €2mn', '3.5 =3500000000', '2 =2000000'],
  ['a 100m race along the 5km road with 5kg and 5G', '100 =100', '5 =5', '5 =5', '5 =5'],
  ['the 40-year-old and an 18-year-old', '40 =40', '18 =18'],
  ['-5 degrees, minus 7 at night', '-5 =-5', 'minus 7 =-7'],
  ['Resolution 2254 in room 12, COVID-19', '2254 =2254', '12 =12', '19 =19'],
  ['15.3% and 15 per cent', '15.3% %15.3', '15 per cent %15'],
  ['fifteen percent, a 15-percent rise', 'fifteen percent %15', '15-percent %15'],
  ['20% of 2,500 men', '20% %20', '2,500 =2500'],
  ['15 to 20 per cent', '15 %15', '20 per cent %20'],
  ['15–20% and 40', '15 %15', '20% %20', '40 =40'],
  ['20-30 men, 20–30, 20 to 30', '20 =20', '30 =30', '20 =20', '30 =30', '20 =20', '30 =30'],
  ['between 20 and 30 men', '20 =20', '30 =30'],
  ['40, 50 and 60', '40 =40', '50 =50', '60 =60'],
  ['they won 3-1 at 12:30', '3 =3', '1 =1', '12 =12', '30 =30'],
];

const DAYS: typeof FIGURES = [
  ['On 8 November 2023, 15 men', '8 November 2023 @2023-11-08', '15 =15'],
  ['on Wednesday, 8 November, 15 to 20 men', 'Wednesday, 8 November @2023-11-08?', '15 =15', '20 =20'],
  ['on 8 November 2023', '8 November 2023 @2023-11-08'],
  ['on November 8, 2023, he', 'November 8, 2023 @2023-11-08'],
  ['on November 8th, 2023', 'November 8th, 2023 @2023-11-08'],
  ['the 8th of November', '8th of November @2023-11-08?'],
  ['on 8 November, and on November 14', '8 November @2023-11-08?', 'November 14 @2023-11-14?'],
  ['on October 14, he', 'October 14 @2023-10-14?'],
  ['Oct 14 to Oct 22', 'Oct 14 to Oct 22 @2023-10-14…2023-10-22?'],
  ['October 14-22, 2023', 'October 14-22, 2023 @2023-10-14…2023-10-22'],
  ['from 2 to 22 October 2023', '2 to 22 October 2023 @2023-10-02…2023-10-22'],
  ['14 October to 22 November 2023', '14 October to 22 November 2023 @2023-10-14…2023-11-22'],
  ['January-March 2023', 'January-March 2023 @2023-01-01…2023-03-01~'],
  ['on 5 and 6 June', '5 @2023-06-05?', '6 June @2023-06-06?'],
  ['on 5, 6 and 7 June 2023', '5 @2023-06-05', '6 @2023-06-06', '7 June 2023 @2023-06-07'],
  ['in November 2023', 'November 2023 @2023-11-01~'],
  ['on 8/11/2023 or 08/11/2023', '8/11/2023 @2023-11-08', '08/11/2023 @2023-11-08'],
  ['on 2023-11-08', '2023-11-08 @2023-11-08'],
  ['in 2014, since 2016', '2014 =2014', '2016 =2016'],
  ['between 2014 and 2016', '2014 =2014', '2016 =2016'],
  ['last week', 'last week @2023-11-01'],
  ['three days ago and yesterday', 'three days ago @2023-11-05', 'yesterday @2023-11-07'],
  ['on Monday', 'Monday @2023-11-06~?'],
  ['last month, last year', 'last month @2023-10-08~', 'last year @2022-11-08~'],
];

for (const [text, ...figures] of [...FIGURES, ...DAYS]) {
  test(`English figures: ${text}`, () => assert.deepEqual(shown(text), figures));
}

const NONE = [
  'one of the men, and no one else; One said',
  'the first, the 10th and the 21st century',
  'dozens of people, hundreds, several thousand',
  'both countries, twice, a couple',
  'per cent',
  'in the 1990s, in 1990s',
  'The Sun, in Sun City; he sat down; he may march in august company',
  'no figures at all',
  '',
];
for (const text of NONE) test(`no figures: ${text}`, () => assert.deepEqual(shown(text), []));

test('where the day of publication is not known, nothing is counted from it', () => {
  assert.deepEqual(
    shown('yesterday', null).filter((figure) => !figure.includes('@1969') && !figure.includes('@1970')),
    [],
  );
  assert.deepEqual(shown('on Monday, at 10', null), ['10 =10']);
  assert.deepEqual(
    shown('on 8 November 2023 and 9 November', null).map((figure) => figure.replace(/@\d{4}-/, '@')),
    ['8 November 2023 @11-08', '9 November @11-09?'],
  );
});

test('none covers another, and they stand in the order of the text', () => {
  const text =
    'On 8 November 2023, 15 to 20 percent of 2,500 men were paid $3.5bn in half a million notes of 5 and 6 June.';
  const figures = englishFigures(text, PUBLISHED);
  assert.equal(figures.length, 8);
  for (const [index, figure] of figures.entries()) {
    assert.ok(figure.start < figure.end && figure.end <= text.length);
    assert.ok((figures[index - 1]?.end ?? 0) <= figure.start);
  }
});
