/** node --test's own report without its thousands of lines that say "passed": failures, notes and the closing counts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { spec } from 'node:test/reporters';

/** Where the counts are left for tests/run.ts. */
export const UNIT_COUNTS = '.cache/unit-tests.json';

interface Event {
  readonly type: string;
  readonly data: { readonly file?: string; readonly counts?: unknown };
}

const KEPT: ReadonlySet<string> = new Set([
  'test:fail',
  'test:diagnostic',
  'test:stdout',
  'test:stderr',
  'test:summary',
]);

export default async function* quietReporter(events: AsyncIterable<Event>): AsyncGenerator<string> {
  yield* Readable.from(kept(events)).pipe(new spec());
}

async function* kept(events: AsyncIterable<Event>): AsyncGenerator<Event> {
  for await (const event of events) {
    // The summary without a file is that of the whole run.
    if (event.type === 'test:summary' && event.data.file === undefined) leaveCounts(event.data.counts);
    if (KEPT.has(event.type)) yield event;
  }
}

function leaveCounts(counts: unknown): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(UNIT_COUNTS, JSON.stringify(counts));
}
