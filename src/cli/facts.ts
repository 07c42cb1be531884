/** npm run -s facts: lines on standard input, each taken as a paragraph; `{text, facts}` a line on standard output. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { factsJson } from '../article/json.ts';
import { paragraphArticle } from '../seed/paragraph.ts';
import { endWithReader } from './end-with-reader.ts';
import { fail, messageOf } from './fail.ts';
import { lexiconOrFail } from './lexicon-or-fail.ts';
import { readLines } from './read-lines.ts';

const USAGE = 'Usage: npm run -s facts -- [--published 2023-11-08] < lines.txt';

const published = publicationDay();
const lexicon = lexiconOrFail();
endWithReader();

for await (const lines of readLines(process.stdin)) {
  const answers = lines.map((line) => `${JSON.stringify(factsOf(line))}\n`);
  if (!process.stdout.write(answers.join(''))) await once(process.stdout, 'drain');
}

function factsOf(line: string): { text: string; facts: unknown[] } {
  return { text: line, facts: factsJson(paragraphArticle(line, lexicon, published), lexicon) };
}

function publicationDay(): string | null {
  try {
    const { published: day } = parseArgs({ options: { published: { type: 'string' } } }).values;
    if (day === undefined || isDay(day)) return day ?? null;
    return fail(`--published ${day}: not a day. Write it as year-month-day, such as 2023-11-08.\n${USAGE}`, 2);
  } catch (error) {
    return fail(`${messageOf(error)}\n${USAGE}`, 2);
  }
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}
