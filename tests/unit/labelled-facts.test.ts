/** The facts of tests/seeds against their labels, which were written by hand and not from what the program says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactJson } from '../../src/article/json.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { faultLine, faultsOf } from '../labelled/faults.ts';
import type { FoundFact } from '../labelled/found.ts';
import { sheetOf } from '../labelled/pair.ts';
import { readLabels } from '../labelled/read-labels.ts';
import { factScore, fMeasure, precision, recall, type Tally } from '../labelled/score.ts';
import { labelledFacts, labelledNames } from '../labelled/seeds.ts';

const names = labelledNames();

test('at least 25 seeds have every figure and date labelled', () => {
  assert.ok(names.filter((name) => labelledFacts(name).kinds.has('quantity')).length >= 25);
});

test('at least 32 seeds have every name labelled, with 60 quotations or more', () => {
  const named = names.map(labelledFacts).filter(({ kinds }) => kinds.has('quotation'));
  assert.ok(named.length >= 32);
  const quotations = named
    .flatMap(({ labels }) => labels)
    .filter(({ kind, optional }) => kind === 'quotation' && !optional);
  assert.ok(quotations.length >= 60);
});

for (const name of names) {
  test(`${name}: every label stands where it says`, () => {
    assert.ok(labelledFacts(name).kinds.size > 0);
  });
}

/**
 * Least levels: of numbers with what they count, F .92 is the goal; of dates .95; of the other figures .97; of quotations
 * .95, with their speaker .90; of people precision .97 and recall .85, the role .90; of organisations, places and
 * sources precision .95 and recall .80, .90 and .90.
 */
const LEAST: Readonly<Record<string, { readonly f?: number; readonly precision?: number; readonly recall?: number }>> =
  {
    quantity: { f: 0.95 },
    'quantity with unit': { f: 0.92 },
    range: { f: 0.97 },
    percentage: { f: 0.97 },
    money: { f: 0.95 },
    duration: { f: 0.97 },
    age: { f: 0.97 },
    date: { f: 0.95 },
    quotation: { f: 0.95 },
    'quotation with speaker': { f: 0.9 },
    'quotation with agency': { precision: 0.95, recall: 0.8 },
    person: { precision: 0.97, recall: 0.95 },
    'person with role': { f: 0.95 },
    organisation: { precision: 0.97, recall: 0.93 },
    place: { precision: 0.98, recall: 0.93 },
    source: { precision: 0.97, recall: 0.9 },
  };

/** Of the names that are found, the least share with an English form; the others stay in Arabic. */
const LEAST_ENGLISH = 0.58;

test('facts are found as well as they were', () => {
  const { tallies, english, faults } = factScore(loadLexicon());
  assert.ok(recall(english) >= LEAST_ENGLISH, `names with an English form: ${recall(english)}`);
  const report = faults.map(faultLine).join('\n');
  for (const [name, least] of Object.entries(LEAST)) {
    const tally = tallies.get(name) as Tally;
    assert.ok(fMeasure(tally) >= (least.f ?? 0), `${name}: F is ${fMeasure(tally)}\n${report}`);
    assert.ok(precision(tally) >= (least.precision ?? 0), `${name}: precision is ${precision(tally)}\n${report}`);
    assert.ok(recall(tally) >= (least.recall ?? 0), `${name}: recall is ${recall(tally)}\n${report}`);
  }
});

test('a label is looked up as whole words, from the start of the one before on', () => {
  const text = 'عنوان\nوصل 40 من 1400 ثم 40 هجوماً';
  const starts = (...rows: readonly string[]): readonly number[] =>
    readLabels('a.figures', ['# all figures', ...rows].join('\n'), text).map(({ start }) => start);
  assert.deepEqual(starts('L2\tquantity\t40', 'L2\tquantity\t40', 'L2\tquantity\t40 هجوماً'), [10, 24, 24]);
  assert.throws(() => starts('L2\tquantity\t400'), /a\.figures:2/);
  assert.throws(() => starts('L2\tquantity\t40 هجوما'));
  assert.throws(() => starts('L2\tquantity\t1400', 'L2\tquantity\tوصل'));
  assert.throws(() => starts('L3\tquantity\t40'));
});

const SPEECH = 'قال الدكتور فهد العنزي إن «المرضى جميعا بخير» في بيان صدر';

interface More {
  readonly speaker?: string;
  readonly via?: string | null;
  readonly names?: readonly string[];
  readonly json?: object;
}

/** A fact of SPEECH as the program might have found it. */
function found(kind: FactJson['kind'], text: string, more: More = {}): FoundFact {
  const start = SPEECH.indexOf(text);
  const range = { start, end: start + text.length };
  const json = { kind, block: 'L1', text, label: { ar: text, en: text }, ...more.json } as unknown as FactJson;
  return { ...range, words: range, names: [text], speaker: null, via: null, ...more, json };
}

function faultsIn(rows: readonly string[], facts: readonly FoundFact[]): readonly string[] {
  const labels = readLabels('a.names', ['# all names', ...rows].join('\n'), SPEECH);
  return faultsOf(sheetOf('a', labels, facts)).map(({ of, fault }) => `${of} ${fault}`);
}

test('a quotation is the one labelled where nine tenths of its words are, and its speaker may have a title', () => {
  const rows = ['L1\tquotation\t«المرضى جميعا بخير»\tspeaker="الدكتور فهد العنزي"'];
  assert.deepEqual(faultsIn(rows, [found('quotation', 'المرضى جميعا بخير', { speaker: 'فهد العنزي' })]), []);
  assert.deepEqual(faultsIn(rows, [found('quotation', 'المرضى جميعا بخير', { speaker: 'الوزير' })]), [
    'quotation with speaker wrong',
  ]);
  assert.deepEqual(faultsIn(rows, [found('quotation', 'المرضى جميعا', { speaker: 'فهد العنزي' })]), [
    'quotation missed',
  ]);
});

test('a name is right where the words and the entry are; its role is an aspect', () => {
  const rows = ['L1\tperson\tالدكتور فهد العنزي\tname="فهد العنزي" role=الدكتور entry=fahd'];
  const person = (role: string | null, entry: string | null, name: string): FoundFact =>
    found('person', 'الدكتور فهد العنزي', { names: [name], json: { role, entry } });
  assert.deepEqual(faultsIn(rows, [person('الدكتور', null, 'فهد العنزي')]), []);
  assert.deepEqual(faultsIn(rows, [person(null, 'fahd', 'فهد العنزي')]), ['person with role wrong']);
  assert.deepEqual(faultsIn(rows, [person('الدكتور', 'other', 'فهد العنزي')]), ['person missed']);
  assert.deepEqual(faultsIn(rows, [person('الدكتور', null, 'فهد')]), ['person missed']);
});

test('a role that a label allows to be left out is neither missed nor wrong', () => {
  const rows = ['L1\tperson\tفهد العنزي\tname="فهد العنزي" role=null|الدكتور'];
  const person = (role: string | null): FoundFact => found('person', 'فهد العنزي', { json: { role, entry: null } });
  assert.deepEqual(faultsIn(rows, [person(null)]), []);
  assert.deepEqual(faultsIn(rows, [person('الدكتور')]), []);
  assert.deepEqual(faultsIn(rows, [person('قال')]), ['person with role wrong']);
});

test('the agency that carried a quotation is an aspect', () => {
  const rows = ['L1\tquotation\t«المرضى جميعا بخير»\tvia=رويترز'];
  const carried = (via: string | null): FoundFact => found('quotation', 'المرضى جميعا بخير', { via });
  assert.deepEqual(faultsIn(rows, [carried('وكالة رويترز')]), []);
  assert.deepEqual(faultsIn(rows, [carried(null)]), ['quotation with agency wrong']);
  assert.deepEqual(faultsIn(['L1\tquotation\t«المرضى جميعا بخير»'], [carried('رويترز')]), [
    'quotation with agency wrong',
  ]);
});

test('what is labelled as doubtful counts neither way', () => {
  assert.deepEqual(faultsIn(['L1\tsource?\tبيان'], []), []);
  assert.deepEqual(faultsIn(['L1\tsource?\tبيان'], [found('source', 'بيان صدر')]), []);
  assert.deepEqual(faultsIn([], [found('source', 'بيان')]), ['source wrong']);
});
