/** npm test: everything, quickest first, stopping at the first stage that fails; the last lines are the counts. */
import { spawnSync } from 'node:child_process';
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

const stages: readonly Stage[] = [
  { script: 'lint', counts: null },
  { script: 'typecheck', counts: null },
  { script: 'test:unit', counts: { file: UNIT_COUNTS, read: unitCounts } },
  { script: 'test:built', counts: { file: UNIT_COUNTS, read: unitCounts } },
  { script: 'test:site', counts: { file: SITE_COUNTS, read: siteCounts } },
];

const lines: string[] = [];
let all: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const { script, counts } of stages) {
  if (counts) rmSync(counts.file, { force: true });
  console.log(`\n> npm run ${script}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', env });
  if (counts && existsSync(counts.file)) add(script, counts.read(readFileSync(counts.file, 'utf8')));
  if (status !== 0) end([...lines, ...(all.failed > 0 ? [shown(all)] : []), `npm run ${script} failed.`], status ?? 1);
}
end([...lines, shown(all)], 0);

function add(script: string, counts: Counts): void {
  lines.push(`${script}: ${shown(counts)}`);
  all = {
    passed: all.passed + counts.passed,
    failed: all.failed + counts.failed,
    skipped: all.skipped + counts.skipped,
  };
}

function end(closing: readonly string[], code: number): never {
  console.log(['', ...closing].join('\n'));
  process.exit(code);
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
