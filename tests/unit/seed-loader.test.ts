/** The content loader over a folder that changes, with a store of our own. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import type { SeedEntry } from '../../src/load/seed-entry.ts';
import { seedEntrySchema } from '../../src/load/seed-entry.ts';
import { seedLoader } from '../../src/load/seed-loader.ts';

interface Stored {
  readonly id: string;
  readonly digest: string;
  readonly data: SeedEntry;
}

const folder = mkdtempSync(join(tmpdir(), 'hashiya-loader-'));
const store = new Map<string, Stored>();
let writes: string[] = [];
const warnings: string[] = [];

const context = {
  store: {
    keys: () => [...store.keys()],
    get: (id: string) => store.get(id),
    set: (entry: Stored) => {
      writes.push(entry.id);
      store.set(entry.id, entry);
    },
    delete: (id: string) => store.delete(id),
  },
  parseData: async ({ data }: { data: unknown }) => seedEntrySchema.parse(data),
  logger: { warn: (message: string) => warnings.push(message) },
} as unknown as LoaderContext;

async function load(): Promise<readonly string[]> {
  writes = [];
  await seedLoader().load(context);
  return writes;
}

const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);

before(() => {
  process.env.HASHIYA_SEEDS = folder;
  process.env.HASHIYA_EDITIONS = folder;
});
after(() => {
  delete process.env.HASHIYA_SEEDS;
  delete process.env.HASHIYA_EDITIONS;
  rmSync(folder, { recursive: true, force: true });
});

test('each seed becomes a light entry under its address', async () => {
  put(
    '000_c525837f81758f3a.txt',
    'انطلاق أعمال المؤتمر في بغداد\n\nانطلاق أعمال المؤتمر في بغداد\n\n08/11/2023\n\nقال الوزير إنّ العمل بدأ.\n',
  );
  put('001_gaza.txt', 'نص قصير عن المدينة.\n');
  put('zero.txt', '');
  assert.deepEqual(await load(), ['c525837f', 'gaza']);
  const stored = store.get('c525837f');
  assert.ok(stored);
  const { sha256, entries, ...data } = stored.data;
  assert.deepEqual(data, {
    id: 'c525837f81758f3a',
    address: 'c525837f',
    file: '000_c525837f81758f3a.txt',
    title: 'انطلاق أعمال المؤتمر في بغداد',
    published: '2023-11-08',
    edition: null,
    quotes: { ar: [], en: [] },
  });
  assert.equal(sha256.length, 64);
  assert.deepEqual(Object.keys(entries), ['people', 'organisations', 'places', 'sources']);
  assert.match(warnings.join(), /seeds folder: 1\b.*npm run check/);
});

test('what has not changed is not parsed again', async () => assert.deepEqual(await load(), []));

test('a changed seed is parsed again, a removed one leaves the store, a new one comes', async () => {
  put('001_gaza.txt', 'نص آخر عن المدينة.\n');
  rmSync(join(folder, '000_c525837f81758f3a.txt'));
  put('002_new.txt', 'نص جديد.\n');
  assert.deepEqual(await load(), ['gaza', 'new']);
  assert.deepEqual([...store.keys()], ['gaza', 'new']);
});

test('a renamed seed keeps its address and is known under its new name', async () => {
  rmSync(join(folder, '002_new.txt'));
  put('003_new.txt', 'نص جديد.\n');
  assert.deepEqual(await load(), ['new']);
  assert.equal(store.get('new')?.data.file, '003_new.txt');
});
