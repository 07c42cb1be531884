/** npm run -s facts reads a stream of any length in bounded memory, and fast. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

const LINES = 100_000;
const EARLY = 30_000;
/** What the heap may differ by between two garbage collections. */
const SLACK = 24 * 1024 * 1024;
/** Generous: the reader takes some 15 seconds on a slow core of its own. */
const MOST_SECONDS = 600;

/** Prints what the heap holds after a collection, at every line that the reader asks for it. */
const REPORTER = `data:text/javascript,${encodeURIComponent(`
  import { setFlagsFromString } from 'node:v8';
  import { runInNewContext } from 'node:vm';
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc');
  process.on('SIGUSR2', () => { gc(); process.stderr.write(process.memoryUsage().heapUsed + '\\n'); });
`)}`;

/** Sentences that never come twice: names, figures and odd words of their own. */
function line(index: number): string {
  const odd = Array.from(String(index), (digit) => 'ابتثجحخدذر'.charAt(Number(digit))).join('');
  return `وصل (${index}) جنديا إلى مدينة ${odd}آباد.`;
}

test(`${LINES} lines in a stream`, { timeout: MOST_SECONDS * 1000 }, async () => {
  const reader = spawn(process.execPath, ['--import', REPORTER, 'src/cli/facts.ts'], { stdio: 'pipe' });
  const heaps: number[] = [];
  createInterface({ input: reader.stderr }).on('line', (text) => heaps.push(Number(text)));
  const write = async (from: number, to: number): Promise<void> => {
    for (let index = from; index < to; index += 1000) {
      const lines = Array.from({ length: Math.min(1000, to - index) }, (_, at) => `${line(index + at)}\n`);
      if (!reader.stdin.write(lines.join(''))) await once(reader.stdin, 'drain');
    }
  };
  let answers = 0;
  let reached: (() => void) | undefined;
  let wanted = EARLY;
  createInterface({ input: reader.stdout }).on('line', (text) => {
    if (answers++ % 10_000 === 0) assert.equal(JSON.parse(text).text, line(answers - 1));
    if (answers === wanted) reached?.();
  });
  const heapAt = async (count: number, from: number): Promise<number> => {
    wanted = count;
    const done = new Promise<void>((resolve) => {
      reached = resolve;
    });
    await write(from, count);
    await done;
    const known = heaps.length;
    reader.kill('SIGUSR2');
    while (heaps.length === known) await new Promise((resolve) => setTimeout(resolve, 20));
    return heaps.at(-1) as number;
  };
  const early = await heapAt(EARLY, 0);
  const late = await heapAt(LINES, EARLY);
  reader.stdin.end();
  await once(reader, 'close');
  assert.equal(answers, LINES);
  assert.ok(late - early < SLACK, `the heap grew from ${early} to ${late} bytes`);
});
