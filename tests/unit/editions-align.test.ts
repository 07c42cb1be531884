/** Which words of a segment say which facts: every kind of figure found, lost and changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, FactKind, FactOfKind } from '../../src/seed/model.ts';
import { alignFigures, alignNames, alignQuotations } from '../../src/segments/align.ts';

const PUBLISHED = '2023-11-08';

/** Ids are told apart by their order: `L1-0`, `L1-1`. */
function facts(...given: readonly Partial<Fact>[]): readonly Fact[] {
  return given.map(
    (fact, at) => ({ id: `L1-${at}`, block: 'L1', start: at, end: at + 1, rule: 'any', ...fact }) as unknown as Fact,
  );
}

type Fields<K extends FactKind> = Omit<FactOfKind<K>, 'id' | 'block' | 'start' | 'end' | 'rule' | 'kind'>;
const quantity = (value: number): Partial<Fact> => ({
  kind: 'quantity',
  value,
  unit: null,
  unitText: null,
  modifier: null,
});
const range = (low: number | null, high: number | null): Partial<Fact> => ({
  kind: 'range',
  low,
  high,
  unit: null,
  unitText: null,
});
const percentage = (value: number): Partial<Fact> => ({ kind: 'percentage', value });
const money = (value: number, currency: string): Partial<Fact> => ({ kind: 'money', value, currency });
const duration = (iso: string): Partial<Fact> => ({ kind: 'duration', iso });
const age = (iso: string): Partial<Fact> => ({ kind: 'age', iso });
const span = (from: string | null, to: string | null): Partial<Fact> => ({ kind: 'date-range', from, to });
const date = (iso: string | null, resolved?: Fields<'date'>['resolved']): Partial<Fact> => ({
  kind: 'date',
  iso,
  calendar: 'gregory',
  ...(resolved ? { resolved } : {}),
});
const WEEK = { from: '2023-10-30', to: '2023-11-05' };

/** `L1-0: 40` for every link, `- L1-1` for what is missing, `+ 14` for what is more. */
function aligned(text: string, given: readonly Partial<Fact>[]): string[] {
  const { links, missing, extra } = alignFigures(text, facts(...given), PUBLISHED);
  return [
    ...links.map(({ fact, start, end }) => `${fact}: ${text.slice(start, end)}`),
    ...missing.map(({ id }) => `- ${id}`),
    ...extra.map(({ start, end }) => `+ ${text.slice(start, end)}`),
  ];
}

const CASES: readonly (readonly [
  name: string,
  text: string,
  given: readonly Partial<Fact>[],
  ...seen: readonly string[],
])[] = [
  ['a quantity', '40 attacks', [quantity(40)], 'L1-0: 40'],
  ['a quantity in words', 'forty attacks', [quantity(40)], 'L1-0: forty'],
  ['a quantity that is lost', 'attacks', [quantity(40)], '- L1-0'],
  ['40 that became 14', '14 attacks', [quantity(40)], '- L1-0', '+ 14'],
  ['a quantity that became a percentage', 'about 40% of it', [percentage(40), quantity(40)], 'L1-0: 40%', '- L1-1'],
  ['a scale that is lost', '2.5 men', [quantity(2_500_000)], '- L1-0', '+ 2.5'],
  ['a scale in words', '2.5 million men', [quantity(2_500_000)], 'L1-0: 2.5 million'],
  ['half of a scale', 'half a million men', [quantity(500_000)], 'L1-0: half a million'],
  ['order is the text’s', '18 in Syria and 22 in Iraq', [quantity(22), quantity(18)], 'L1-1: 18', 'L1-0: 22'],
  ['each is used once', '40 here', [quantity(40), quantity(40)], 'L1-0: 40', '- L1-1'],
  ['the same twice', '40 here and 40 there', [quantity(40), quantity(40)], 'L1-0: 40', 'L1-1: 40'],
  ['a dual as «both»', 'in both countries', [quantity(2)]],
  ['a dual in words', 'in two countries', [quantity(2)], 'L1-0: two'],
  ['one as an article', 'a man', [quantity(1)]],
  ['a range', 'between 20 and 30 men', [range(20, 30)], 'L1-0: 20 and 30'],
  ['a range with a dash', '20–30 men', [range(20, 30)], 'L1-0: 20–30'],
  ['a range of a shared scale', '20 to 30 thousand men', [range(20_000, 30_000)], 'L1-0: 20 to 30 thousand'],
  ['a range that lost an end', '20 men', [range(20, 30)], '- L1-0', '+ 20'],
  ['a range whose end changed', '20 to 40 men', [range(20, 30)], '- L1-0', '+ 20', '+ 40'],
  ['a range of percentages', '15 to 20%', [range(15, 20)], 'L1-0: 15 to 20%'],
  ['an open range', 'up to 30 men', [range(null, 30)], 'L1-0: 30'],
  ['a percentage', '15.3% of it', [percentage(15.3)], 'L1-0: 15.3%'],
  ['a percentage in words', 'fifteen per cent', [percentage(15)], 'L1-0: fifteen per cent'],
  ['a percentage before its noun', 'a 15-percent rise', [percentage(15)], 'L1-0: 15-percent'],
  ['a percentage as a share', 'half of them', [percentage(50)], 'L1-0: half'],
  ['a percentage that lost its sign', '15 men', [percentage(15)], '- L1-0', '+ 15'],
  ['a percentage that changed', '51%', [percentage(15)], '- L1-0', '+ 51%'],
  ['money', '$174 million', [money(174e6, 'USD')], 'L1-0: 174 million'],
  ['money, glued', '£3.5bn', [money(3.5e9, 'GBP')], 'L1-0: 3.5'],
  ['money that changed', '$147 million', [money(174e6, 'USD')], '- L1-0', '+ 147 million'],
  ['a duration', '18 months', [duration('P18M')], 'L1-0: 18'],
  ['a duration of two units', 'two years and six months', [duration('P2Y6M')], 'L1-0: two years and six'],
  ['a duration with a half', 'two and a half years', [duration('P2Y6M')], 'L1-0: two and a half'],
  ['hours and minutes', 'two and a half hours', [duration('PT2H30M')], 'L1-0: two and a half'],
  ['a duration that changed', '81 months', [duration('P18M')], '- L1-0', '+ 81'],
  ['a duration of one', 'a week', [duration('P1W')]],
  ['an age', 'the 18-year-old', [age('P18Y')], 'L1-0: 18'],
  ['an age that is lost', 'the young man', [age('P18Y')], '- L1-0'],
  ['a day', 'on 8 November 2023', [date('2023-11-08')], 'L1-0: 8 November 2023'],
  ['a day in the other order', 'on November 8, 2023', [date('2023-11-08')], 'L1-0: November 8, 2023'],
  ['a day without its year', 'on November 8', [date('2023-11-08')], 'L1-0: November 8'],
  ['a day whose year is not told', 'on 8 November', [date('--11-08')], 'L1-0: 8 November'],
  ['a day that changed', 'on 9 November 2023', [date('2023-11-08')], '- L1-0', '+ 9 November 2023'],
  ['a day whose year changed', 'on 8 November 2022', [date('2023-11-08')], '- L1-0', '+ 8 November 2022'],
  ['a day that is lost, its month not', 'in November 2023', [date('2023-11-08')], '- L1-0', '+ November 2023'],
  ['a month', 'in November 2023', [date('2023-11')], 'L1-0: November 2023'],
  ['a year', 'in 2014', [date('2014')], 'L1-0: 2014'],
  ['a year that is lost', 'in May', [date('2014')], '- L1-0', '+ May'],
  ['two days of one month', 'on 5 and 6 June', [date('--06-05'), date('--06-06')], 'L1-0: 5', 'L1-1: 6 June'],
  ['a relative date', 'vowed last week', [date(null, WEEK)], 'L1-0: last week'],
  ['a relative date, told as a day', 'on 1 November 2023', [date(null, WEEK)], 'L1-0: 1 November 2023'],
  ['a relative date that English leaves to the reader', 'then', [date(null, WEEK)]],
  ['a relative date that is another', 'on 20 November', [date(null, WEEK)], '+ 20 November'],
  [
    'a relative date takes no other fact’s day',
    'on 1 November and last week',
    [date(null, WEEK), date('2023-11-01')],
    'L1-1: 1 November',
    'L1-0: last week',
  ],
  ['yesterday', 'yesterday', [date('2023-11-07', { from: '2023-11-07', to: '2023-11-07' })], 'L1-0: yesterday'],
  [
    'from a day to a day',
    'from 2 to 22 October 2023',
    [span('2023-10-02', '2023-10-22')],
    'L1-0: 2 to 22 October 2023',
  ],
  [
    'between two days',
    'between 2 and 22 October 2023',
    [span('2023-10-02', '2023-10-22')],
    'L1-0: 2 and 22 October 2023',
  ],
  [
    'days of two months',
    'from October 14 to November 2',
    [span('--10-14', '--11-02')],
    'L1-0: October 14 to November 2',
  ],
  ['from year to year', 'between 2014 and 2016', [span('2014', '2016')], 'L1-0: 2014 and 2016'],
  ['an open span', 'since October 2023', [span('2023-10', null)], 'L1-0: October 2023'],
  [
    'a span whose end changed',
    'from 2 to 29 October 2023',
    [span('2023-10-02', '2023-10-22')],
    '- L1-0',
    '+ 2 to 29 October 2023',
  ],
  ['a span whose end is lost', 'on 2 October 2023', [span('2023-10-02', '2023-10-22')], '- L1-0', '+ 2 October 2023'],
  [
    'names and numbers that count nothing',
    'Resolution 2254',
    [{ kind: 'number', value: 2254 }, { kind: 'place' }],
    '+ 2254',
  ],
];

for (const [name, text, given, ...seen] of CASES) {
  test(`aligned: ${name}: “${text}”`, () => assert.deepEqual(aligned(text, given), seen));
}

test('where the day of publication is not known, relative dates are asked for nowhere', () => {
  assert.deepEqual(alignFigures('last week', facts(date(null)), null).missing, []);
});

function named(text: string, ...names: readonly (readonly string[])[]): string[] {
  const asked = names.map((forms, at) => ({ fact: `L1-${at}` as const, forms }));
  return alignNames(text, asked).map(({ fact, start, end }) => `${fact} ${start}: ${text.slice(start, end)}`);
}

const US = ['United States', 'US', 'U.S.', 'America', 'American'];

test('names are whole words, in small letters or capitals, with a possessive or a hyphen behind', () => {
  assert.deepEqual(named('The Syrians of SYRIA’s north, syria-born', ['Syria'], ['Syria']), [
    'L1-0 15: SYRIA',
    'L1-1 30: syria',
  ]);
  assert.deepEqual(named('The islamic resistance’s men', ['Islamic Resistance']), ['L1-0 4: islamic resistance']);
  assert.deepEqual(named('The Iranians', ['Iran'], ['Iranian']), []);
});

test('initials are exact', () => {
  assert.deepEqual(named('They told us', US), []);
  assert.deepEqual(named('A US-led force', US), ['L1-0 2: US']);
  assert.deepEqual(named('The U.S. said', US), ['L1-0 4: U.S.']);
  assert.deepEqual(named('USA and USB', ['US']), []);
  assert.deepEqual(named('who is WHO', ['WHO']), ['L1-0 7: WHO']);
});

test('the first form in the text is taken, of two that begin together the longer', () => {
  assert.deepEqual(named('the Islamic State group, ISIS', ['ISIS', 'Islamic State', 'Islamic State group']), [
    'L1-0 4: Islamic State group',
  ]);
});

test('each mention is the next of its name, and none takes what another has', () => {
  assert.deepEqual(named('Iraq and Syria, then Iraq', ['Iraq'], ['Syria'], ['Iraq']), [
    'L1-0 0: Iraq',
    'L1-1 9: Syria',
    'L1-2 21: Iraq',
  ]);
  assert.deepEqual(named('the Iraqi Interior Ministry', ['Iraqi Interior Ministry'], ['Iraq', 'Iraqi']), [
    'L1-0 4: Iraqi Interior Ministry',
  ]);
});

test('apostrophes of either kind, letters that grow when made small, and marks of patterns are letters like others', () => {
  assert.deepEqual(named('In Sana’a', ["Sana'a"]), ['L1-0 3: Sana’a']);
  assert.deepEqual(named('İİİ in Baghdad', ['Baghdad']), ['L1-0 7: Baghdad']);
  assert.deepEqual(named('Yahoo! (a+b) [x]', ['Yahoo!'], ['(a+b)'], ['[x]']), [
    'L1-0 0: Yahoo!',
    'L1-1 7: (a+b)',
    'L1-2 13: [x]',
  ]);
});

function quoted(text: string, count: number): string[] {
  const ids = Array.from({ length: count }, (_, at) => `L1-${at}` as const);
  return alignQuotations(text, ids).map(({ fact, start, end }) => `${fact}: ${text.slice(start, end)}`);
}

test('quotations are taken in order, where there are as many as facts', () => {
  assert.deepEqual(quoted('He said “one two”, and "three".', 2), ['L1-0: “one two”', 'L1-1: "three"']);
  assert.deepEqual(quoted('He said “one”.', 2), []);
  assert.deepEqual(quoted('He said nothing.', 1), []);
});

test('a name in marks is no quotation where what is said stands beside it', () => {
  const text = 'The “Islamic Resistance” said “we will strike them again within days”.';
  assert.deepEqual(quoted(text, 1), ['L1-0: “we will strike them again within days”']);
  assert.deepEqual(quoted(text, 2).length, 2);
});
