/** The dates of an article in the order of time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day, Note } from '../../src/article/margin.ts';
import { timelineOf } from '../../src/article/timeline.ts';

function date(iso: string | null, resolved?: { from: string; to: string }): Note<Day> {
  const fact = {
    kind: 'date',
    id: `L1-${iso}`,
    iso,
    calendar: 'gregory',
    ...(resolved && { resolved }),
  } as unknown as Day;
  return { fact, mentions: [fact] };
}
function range(from: string | null, to: string | null): Note<Day> {
  const fact = { kind: 'date-range', id: 'L1-0', from, to } as unknown as Day;
  return { fact, mentions: [fact] };
}
const idOf = (note: Note<Day> | null): string | null => (note === null ? null : note.fact.id);

test('days, months and years stand in the order of time, the publication day among them', () => {
  const { moments, drawn } = timelineOf([date('2023-12'), date('2023-11-08'), date('2021')], '2023-11-30');
  assert.deepEqual(
    moments.map(({ note, published }) => [idOf(note), published]),
    [
      ['L1-2021', false],
      ['L1-2023-11-08', false],
      [null, true],
      ['L1-2023-12', false],
    ],
  );
  assert.equal(drawn, true);
});

test('the line runs from the first day to the last: «الأسبوع الماضي» is seven tenths of ten days', () => {
  const { moments } = timelineOf([date(null, { from: '2023-10-30', to: '2023-11-05' })], '2023-11-08');
  assert.deepEqual(
    moments.map(({ place }) => place && [place.from, place.to].map((share) => share.toFixed(2))),
    [
      ['0.00', '0.70'],
      ['0.90', '1.00'],
    ],
  );
});

test('a text that names the publication day has no second note of it, and one moment draws no line', () => {
  const { moments, drawn } = timelineOf([date('2023-11-08')], '2023-11-08');
  assert.deepEqual(
    moments.map(({ note, published }) => [idOf(note), published]),
    [['L1-2023-11-08', true]],
  );
  assert.equal(drawn, false);
});

test('a day of no year stands behind the others and on no line; alone it brings no publication day', () => {
  const both = timelineOf([date('--04-20'), date('2023-11-09')], '2023-11-08');
  assert.deepEqual(
    both.moments.map(({ note, place }) => [idOf(note), place !== null]),
    [
      [null, true],
      ['L1-2023-11-09', true],
      ['L1---04-20', false],
    ],
  );
  assert.deepEqual(
    timelineOf([date('--04-20')], '2023-11-08').moments.map(({ note }) => idOf(note)),
    ['L1---04-20'],
  );
});

test('a range covers both its ends; an open one is placed by the end that is known; an inverted one nowhere', () => {
  const places = (note: Note<Day>): unknown =>
    timelineOf([note], '2020-01-01').moments.find((one) => one.note)?.place !== null;
  assert.equal(timelineOf([range('2014', '2016')], '2014-01-01').moments.length, 2);
  assert.equal(places(range('2014', '2016')), true);
  assert.equal(places(range('2019', null)), true);
  assert.equal(places(range('2016', '2014')), false);
  assert.equal(places(range(null, null)), false);
});

test('an article without dates has none, whatever day it was published on', () => {
  assert.deepEqual(timelineOf([], '2023-11-08'), { moments: [], drawn: false });
  assert.deepEqual(timelineOf([date('2021')], null).moments.length, 1);
});
