/** npm run demo [articles]: builds and serves an archive of generated articles, beside the site and its seeds. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoArticle } from './demo-article.ts';

const FOLDER = '.cache/demo';
const USUAL = 200;

const [argument = String(USUAL)] = process.argv.slice(2);
const count = Number(argument);
if (!Number.isInteger(count) || count < 1) {
  console.error(`${argument} is no number of articles. Write it as in: npm run demo -- ${USUAL}`);
  process.exit(1);
}

const seeds = join(FOLDER, 'seeds');
const editions = join(FOLDER, 'editions');
for (const folder of [seeds, editions]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
for (let number = 1; number <= count; number++) {
  const { file, text } = demoArticle(number);
  writeFileSync(join(seeds, file), text);
}

// Read when the modules of the site are loaded, so that it is these before it starts.
Object.assign(process.env, { HASHIYA_SEEDS: seeds, HASHIYA_EDITIONS: editions, HASHIYA_OUT: join(FOLDER, 'site') });
await import('../../src/cli/start.ts');
