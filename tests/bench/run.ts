/** npm run bench: every measure as a table, then what was missed of labelled facts, then the measures as one line of JSON. */
import {
  auditing,
  building,
  factFaults,
  type Measure,
  parsing,
  pathological,
  reading,
  searching,
  telling,
  weighing,
} from './measures.ts';

const measures: Measure[] = [];
const steps: readonly (() => readonly Measure[] | Promise<readonly Measure[]>)[] = [
  parsing,
  reading,
  telling,
  pathological,
  () => building(100),
  () => building(1000),
  weighing,
  auditing,
  searching,
];

for (const step of steps) {
  for (const measure of await step()) {
    measures.push(measure);
    console.log(`${measure.name.padEnd(46)}${measure.value.toLocaleString('en').padStart(12)} ${measure.unit}`);
  }
}
console.log(['', 'Labelled facts missed or told wrong:', ...factFaults().toSorted(), ''].join('\n'));
console.log(JSON.stringify(Object.fromEntries(measures.map(({ name, value, unit }) => [name, { value, unit }]))));
