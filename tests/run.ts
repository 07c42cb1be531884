/** npm test: everything, quickest first, stopping where a stage fails; the last lines are where the time went and the counts. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { UNIT_COUNTS } from './quiet-reporter.ts';

const SITE_COUNTS = '.cache/site-tests.json';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Stage {
  readonly script: string;
  /** Where its runner leaves its counts, and how to read them; null where it counts nothing. */
  readonly counts: { readonly file: string; readonly read: (json: string) => Counts } | null;
}

/** What runs one after the other. */
type Lane = readonly Stage[];

const unitStage = (script: string): Stage => ({ script, counts: { file: UNIT_COUNTS, read: unitCounts } });

/** Lanes of one row run at once: each of the first two keeps about one core busy, and neither needs the other. */
const rows: readonly (readonly Lane[])[] = [
  [
    [
      { script: 'lint', counts: null },
      { script: 'typecheck', counts: null },
      { script: 'sites', counts: null },
    ],
    [unitStage('test:unit')],
  ],
  [[unitStage('look:built')]],
  [[{ script: 'look:site', counts: { file: SITE_COUNTS, read: siteCounts } }]],
];

const started = performance.now();
const lines: string[] = [];
const times: string[] = [];
let all: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const lanes of rows) {
  const failed = (await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)))).filter(
    (one) => one !== null,
  );
  if (failed.length > 0)
    end(
      failed.map((script) => `npm run ${script} failed.`),
      1,
    );
}
end([], 0);

/** The script of a lane that failed, after which nothing of it is run; null where all went well. */
async function runLane(lane: Lane, beside: boolean): Promise<string | null> {
  for (const { script, counts } of lane) {
    if (counts) rmSync(counts.file, { force: true });
    const began = performance.now();
    const status = await run(script, beside);
    times.push(`${script}: ${spent(began)}`);
    if (counts && existsSync(counts.file)) add(script, counts.read(readFileSync(counts.file, 'utf8')));
    if (status !== 0) return script;
  }
  return null;
}

/** Runs a script of package.json. What runs beside another is told when it has ended, lest their lines mix. */
function run(script: string, beside: boolean): Promise<number> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const heading = `\n> npm run ${script}\n`;
  if (!beside) process.stdout.write(heading);
  const told = beside ? 'pipe' : 'inherit';
  const child = spawn('npm', ['run', '--silent', script], { env, stdio: ['ignore', told, told] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
  return new Promise((resolve) => {
    child.once('close', (status) => {
      if (beside) process.stdout.write(Buffer.concat([Buffer.from(heading), ...output]));
      resolve(status ?? 1);
    });
  });
}

function add(script: string, counts: Counts): void {
  lines.push(`${script}: ${shown(counts)}`);
  all = {
    passed: all.passed + counts.passed,
    failed: all.failed + counts.failed,
    skipped: all.skipped + counts.skipped,
  };
}

function end(closing: readonly string[], code: number): never {
  const counted = code === 0 || all.failed > 0 ? [shown(all)] : [];
  const time = ['Where the time went:', ...times.map((one) => `  ${one}`), `  all: ${spent(started)}`];
  console.log(['', ...time, '', ...lines, ...counted, ...closing].join('\n'));
  process.exit(code);
}

function spent(since: number): string {
  const seconds = Math.round((performance.now() - since) / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function shown({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Of node --test (quiet-reporter.ts). */
function unitCounts(json: string): Counts {
  const { passed = 0, failed = 0, cancelled = 0, skipped = 0, todo = 0 } = JSON.parse(json) as Record<string, number>;
  return { passed, failed: failed + cancelled, skipped: skipped + todo };
}

/** Of Playwright's JSON reporter. */
function siteCounts(json: string): Counts {
  const {
    expected = 0,
    flaky = 0,
    unexpected = 0,
    skipped = 0,
  } = (JSON.parse(json) as { stats: Record<string, number> }).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}
