/** npm run inspect -- FILE…: what text files become, line by line; `--json` for the contract's object, one a line. */
import { basename, dirname } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { articleJson } from '../article/article-json.ts';
import { titleOf } from '../article/title.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import { soleAddress } from '../load/addresses.ts';
import { identityOf } from '../load/identity.ts';
import { refusalMessage, visibleName } from '../load/refusal-message.ts';
import { readSeedFile } from '../load/seed-folder.ts';
import type { Article } from '../seed/model.ts';
import { parseSeed } from '../seed/parse.ts';
import { endWithReader } from './end-with-reader.ts';
import { fail, messageOf } from './fail.ts';
import { inspectChecks, inspectDiagnostics, inspectFacts } from './inspect-facts.ts';
import { inspectLines } from './inspect-lines.ts';
import { lexiconOrFail } from './lexicon-or-fail.ts';

const USAGE = 'Usage: npm run inspect -- [--json] FILE…';
/** Files need not be in seeds/, nor be called .txt. */
const ANY_NAME = /^/;

const { values, positionals } = calledWith();
if (positionals.length === 0) fail(USAGE, 2);
const lexicon = lexiconOrFail();
endWithReader();

for (const path of positionals) {
  const bytes = readSeedFile(dirname(path), basename(path), ANY_NAME);
  if (bytes instanceof Uint8Array) {
    const article = parseSeed(bytes, lexicon);
    console.log(values.json ? jsonOf(path, bytes, article) : shown(path, article, lexicon));
  } else {
    console.error(refusalMessage({ ...bytes, file: path }));
    process.exitCode = 1;
  }
}

function jsonOf(path: string, bytes: Uint8Array, article: Article): string {
  const identity = identityOf(basename(path), bytes);
  return JSON.stringify(articleJson({ ...identity, address: soleAddress(identity.id) }, article, lexicon));
}

function shown(path: string, article: Article, words: Lexicon): string {
  const { encoding, mojibake } = article.source;
  return [
    styleText('bold', visibleName(path)),
    `${encoding}${mojibake ? ', mojibake repaired' : ''} · published ${article.published ?? 'not said'} · ${titleOf(article)}`,
    ...section('Lines', inspectLines(article)),
    ...section('Facts', inspectFacts(article, words)),
    ...section('Checks', inspectChecks(article)),
    ...section('Diagnostics', inspectDiagnostics(article, visibleName(path))),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', styleText('underline', title), ...lines];
}

function calledWith(): { values: { json?: boolean | undefined }; positionals: string[] } {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  } catch (error) {
    return fail(`${messageOf(error)}\n${USAGE}`, 2);
  }
}
