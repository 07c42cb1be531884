/**
 * Prints what Lighthouse says of pages, on a phone with a slow network, as it comes: JSON, an `Audited` for each address given.
 * Run by itself: Lighthouse times the process that it is run in.
 */
import { argv } from 'node:process';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { requireChromium } from '../browser/find-chromium.ts';

/** What it says of a page. */
export interface Audited {
  readonly url: string;
  /** Of each category, from 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Audits that are not passed, and how. */
  readonly faults: readonly string[];
}

const [, , port = '', ...urls] = argv;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  const audited: Audited[] = [];
  for (const url of urls) audited.push(await audit(url));
  console.log(JSON.stringify(audited));
} finally {
  await browser.close();
}

async function audit(url: string): Promise<Audited> {
  const result = await lighthouse(url, { port: Number(port), onlyCategories: CATEGORIES, logLevel: 'error' });
  if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message}`);
  const { categories, audits } = result.lhr;
  const scores = Object.entries(categories).map(([name, { score }]) => [name, Math.round(100 * (score ?? 0))]);
  const failed = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
  return {
    url,
    scores: Object.fromEntries(scores),
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    faults: failed.map(({ id, displayValue = '', score }) => `${id} ${displayValue} (${score})`),
  };
}
