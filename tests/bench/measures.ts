/** What the benchmark measures; every measure is a number with its unit. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { currentLexicon } from '../../src/load/lexicon.ts';
import { readSeedFolder } from '../../src/load/seed-folder.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { faultLine } from '../labelled/faults.ts';
import { factScore, fMeasure, precision, recall, type Tally } from '../labelled/score.ts';
import type { Audited } from '../lighthouse/audit.ts';
import { auditedArticles } from '../lighthouse/audited.ts';
import { labelledSeeds } from '../noise/labelled.ts';
import { noisyPage } from '../noise/noisy-page.ts';
import { emptyScore, type Score, scored } from '../noise/score.ts';
import { bytesOfSearch } from '../search/bytes-of-search.ts';
import { generatedSeed } from './generate.ts';
import { pathologicalPages } from './pathological.ts';

export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** The first articles are read before the compiler has optimised the code: not measured. */
const WARMING = 2000;
/** So many times so many are measured; what else the machine does spoils some of the rounds. */
const ROUNDS = 10;
const ROUND = 200;

/** Articles parsed a second on one core, facts included, in the median round: generated ones of about 4 kB, none seen twice. */
export function parsing(): readonly Measure[] {
  const lexicon = currentLexicon();
  const seeds = Array.from({ length: WARMING + ROUNDS * ROUND }, (_, number) =>
    Buffer.from(generatedSeed(number).text),
  );
  for (const seed of seeds.slice(0, WARMING)) parseSeed(seed, lexicon);
  const measured = seeds.slice(WARMING);
  let facts = 0;
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const started = performance.now();
    for (const seed of measured.slice(round * ROUND, (round + 1) * ROUND))
      facts += parseSeed(seed, lexicon).facts.length;
    return (performance.now() - started) / 1000;
  });
  const bytes = measured.reduce((sum, seed) => sum + seed.length, 0);
  return [
    { name: 'articles parsed', value: round(ROUND / median(times)), unit: '/s' },
    { name: 'bytes an article', value: round(bytes / measured.length), unit: 'B' },
    { name: 'facts an article', value: round(facts / measured.length, 1), unit: '' },
  ];
}

/** How right the lines' roles are: over the labelled seeds, and over noisy pages made of clean articles. */
export function reading(): readonly Measure[] {
  const lexicon = currentLexicon();
  const ofSeeds = labelledSeeds().reduce(
    (score, { name, bytes, lines, iso }) => scored(score, name, parseSeed(bytes, lexicon), lines, iso),
    emptyScore,
  );
  let ofPages = emptyScore;
  for (let number = 0; number < 1000; number++) {
    const { bytes, lines, iso } = noisyPage(number);
    ofPages = scored(ofPages, String(number), parseSeed(bytes, lexicon), lines, iso);
  }
  return [...shares('seeds', ofSeeds), ...shares('noisy pages', ofPages)];
}

function shares(of: string, { pages, titles, dates, body, noise, repeats, pullQuotes }: Score): readonly Measure[] {
  const share = (name: string, right: number, all: number): Measure => ({
    name: `${of}: ${name}`,
    value: all === 0 ? 100 : round((100 * right) / all, 2),
    unit: `% of ${all}`,
  });
  return [
    share('headline right', titles, pages),
    share('date right', dates, pages),
    share('body lines kept', body.right, body.all),
    share('noise lines out', noise.right, noise.all),
    share('repeats out', repeats.right, repeats.all),
    share('pull-quotes, precision', pullQuotes.right, pullQuotes.told),
    share('pull-quotes, recall', pullQuotes.right, pullQuotes.known),
  ];
}

/** How right facts are, by kind, over the seeds whose facts are labelled; nothing of kinds that neither side has. */
export function telling(): readonly Measure[] {
  const { tallies, english } = factScore(currentLexicon());
  const share = (name: string, value: number, of: number): Measure => ({
    name: `facts: ${name}`,
    value: round(100 * value, 2),
    unit: `% of ${of}`,
  });
  const shares = ([name, tally]: readonly [string, Tally]): readonly Measure[] => [
    share(`${name}, precision`, precision(tally), tally.told),
    share(`${name}, recall`, recall(tally), tally.known),
    share(`${name}, F`, fMeasure(tally), tally.known),
  ];
  const seen = [...tallies].filter(([, { told, known }]) => told + known > 0);
  const names = english.known > 0 ? [share('names with an English form', recall(english), english.known)] : [];
  return [...seen.flatMap(shares), ...names];
}

/** What of the labelled facts was missed or told wrong, a line each. */
export function factFaults(): readonly string[] {
  return factScore(currentLexicon()).faults.map(faultLine);
}

/** Seconds that each pathological page takes, facts included. */
export function pathological(): readonly Measure[] {
  const lexicon = currentLexicon();
  return Object.entries(pathologicalPages).map(([name, page]) => {
    const bytes = new TextEncoder().encode(page());
    const started = performance.now();
    parseSeed(bytes, lexicon);
    return { name, value: round((performance.now() - started) / 1000, 2), unit: 's' };
  });
}

/** A cold build of so many generated seeds: none of its cards is kept from another. */
export function building(count: number): readonly Measure[] {
  return inTemporaryFolder((folder) => {
    const seeds = join(folder, 'seeds');
    mkdirSync(seeds);
    for (let number = 0; number < count; number++) {
      const { file, text } = generatedSeed(number);
      writeFileSync(join(seeds, file), text);
    }
    rmSync('.cache/cards', { recursive: true, force: true });
    const started = performance.now();
    const out = built(folder, seeds);
    const seconds = (performance.now() - started) / 1000;
    const pages = filesIn(out).filter((file) => file.endsWith('.html')).length;
    return [
      { name: `build of ${count} articles`, value: round(seconds, 1), unit: 's' },
      { name: `pages of ${count} articles`, value: pages, unit: '' },
    ];
  });
}

/** Bytes of the site of seeds/ by kind: the median article page, and all style sheets, fonts and scripts together. */
export function weighing(): readonly Measure[] {
  return inTemporaryFolder((folder) => {
    const out = built(folder, 'seeds');
    const read = (files: readonly string[]): readonly Buffer[] => files.map((file) => readFileSync(join(out, file)));
    const ofKind = (...extensions: string[]): readonly Buffer[] =>
      read(filesIn(out).filter((file) => extensions.includes(extname(file))));
    const pages = (lang: string): readonly Buffer[] =>
      read(readSeedFolder('seeds').seeds.map(({ address }) => `${lang}/${address}/index.html`));
    return [
      ...weights('HTML, median Arabic article', pages('ar'), median),
      ...weights('HTML, median English article', pages('en'), median),
      ...weights('CSS, all', ofKind('.css'), sum),
      ...weights('fonts, all', ofKind('.woff2', '.woff'), sum),
      ...weights('scripts, all', ofKind('.js', '.mjs'), sum),
    ];
  });
}

/** Lighthouse's scores of the article page, served by nginx where it is there: the median of three runs in each language. */
export async function auditing(): Promise<readonly Measure[]> {
  const out = '.cache/bench-site';
  builtInto(out, 'seeds');
  const runs: (readonly Audited[])[] = [];
  for (let run = 0; run < 3; run++) runs.push(await auditedArticles({ name: 'bench', out }));
  return ['Arabic', 'English'].flatMap((language, index) => {
    const pages = runs.flatMap((run) => run[index] ?? []);
    const scores = Object.keys(pages[0]?.scores ?? {}).map((category) => ({
      name: `Lighthouse, ${language} article: ${category}`,
      value: median(pages.map(({ scores }) => scores[category] ?? 0)),
      unit: 'of 100',
    }));
    const shift = {
      name: `Lighthouse, ${language} article: shift`,
      value: median(pages.map(({ shift }) => shift)),
      unit: '',
    };
    return [...scores, shift];
  });
}

/** Typed by readers of the real site: a stem, a name in the other script, a phrase, a figure. */
const QUERIES = ['فلسطيني', 'Hamas', '"وزارة الدفاع"', '٤٠'];

/** Bytes that a search of the site of seeds/ asks for, from nothing to the first results; the engine is the same for all. */
export async function searching(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-bench-'));
  try {
    const out = built(folder, 'seeds');
    const all = [];
    for (const query of QUERIES) all.push({ query, ...(await bytesOfSearch(out, query)) });
    return [
      { name: 'search: engine, once', value: all[0]?.engine ?? 0, unit: 'B' },
      ...all.map(({ query, index, results }) => ({ name: `search: ${query}`, value: index + results, unit: 'B' })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder that the site of these seeds is built into. */
function built(folder: string, seeds: string): string {
  const out = join(folder, 'site');
  builtInto(out, seeds);
  return out;
}

function builtInto(out: string, seeds: string): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, HASHIYA_SEEDS: seeds, HASHIYA_OUT: out },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function weights(
  name: string,
  files: readonly Buffer[],
  over: (sizes: readonly number[]) => number,
): readonly Measure[] {
  return [
    { name: `${name}, raw`, value: over(files.map((file) => file.length)), unit: 'B' },
    { name: `${name}, brotli`, value: over(files.map((file) => brotliCompressSync(file).length)), unit: 'B' },
  ];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function median(sizes: readonly number[]): number {
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
