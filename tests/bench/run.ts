/** npm run bench: every measure, as a table and then as one line of JSON. */
import { building, type Measure, parsing, pathological, reading, weighing } from './measures.ts';

const measures: Measure[] = [];
const steps: readonly (() => readonly Measure[])[] = [
  parsing,
  reading,
  pathological,
  () => building(100),
  () => building(1000),
  weighing,
];

for (const step of steps) {
  for (const measure of step()) {
    measures.push(measure);
    console.log(`${measure.name.padEnd(40)}${measure.value.toLocaleString('en').padStart(12)} ${measure.unit}`);
  }
}
console.log(JSON.stringify(Object.fromEntries(measures.map(({ name, value, unit }) => [name, { value, unit }]))));
