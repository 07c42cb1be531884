/** What happens while the site is worked on and files change. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { watchSeeds } from '../../src/load/watch-seeds.ts';

type Arguments = Parameters<typeof watchSeeds>;

class FakeWatcher extends EventEmitter {
  readonly added: string[] = [];
  add(paths: readonly string[]): void {
    this.added.push(...paths);
  }
}

function watched(reload: () => Promise<void>): { watcher: FakeWatcher; told: string[] } {
  const watcher = new FakeWatcher();
  const told: string[] = [];
  const logger = { error: (message: string) => told.push(message), warn: (message: string) => told.push(message) };
  watchSeeds(watcher as unknown as Arguments[0], logger as unknown as Arguments[1], reload);
  return { watcher, told };
}

test('many changes of seeds and lexicon files at once are one reload', async () => {
  let reloads = 0;
  const { watcher, told } = watched(async () => {
    reloads++;
  });
  assert.deepEqual(watcher.added, [
    resolve('seeds'),
    resolve('src/editions'),
    resolve('src/lexicon/ar'),
    resolve('names.local.json'),
  ]);
  for (const event of ['add', 'change', 'unlink']) watcher.emit('all', event, resolve('seeds/new.txt'));
  watcher.emit('all', 'change', resolve('src/lexicon/ar/places.json'));
  watcher.emit('all', 'change', resolve('README.md'));
  watcher.emit('all', 'change', resolve('seeds-elsewhere/new.txt'));
  await setTimeout(200);
  assert.equal(reloads, 1);
  assert.deepEqual(told, []);
});

test('a reload that fails is told, and the next one comes all the same', async () => {
  let reloads = 0;
  const { watcher, told } = watched(async () => {
    reloads++;
    if (reloads === 1) throw new Error('src/lexicon/ar/places.json: no JSON');
  });
  watcher.emit('all', 'change', resolve('src/lexicon/ar/places.json'));
  await setTimeout(200);
  assert.match(told.join(), /places\.json: no JSON\nThe site keeps what it had/);
  watcher.emit('all', 'change', resolve('src/lexicon/ar/places.json'));
  await setTimeout(200);
  assert.equal(reloads, 2);
});

test('a changed rule: the console says what needs a restart', () => {
  const { watcher, told } = watched(async () => {});
  watcher.emit('all', 'change', resolve('src/seed/rules/place.ts'));
  watcher.emit('all', 'change', resolve('src/seed/rules/place.cases.txt'));
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /restart/);
});
