/** Every lexicon file against its schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '../lexicon/schema.ts';
import { projectFolder } from '../load/folders.ts';
import { LEXICON_FOLDER } from '../load/lexicon.ts';
import { messageOf } from './fail.ts';
import { lineOfJsonError, lineOfPath } from './json-lines.ts';
import type { Problem } from './problem.ts';

type Schema = (typeof schemas)[keyof typeof schemas];

export function checkLexicon(folder: string = projectFolder(LEXICON_FOLDER)): readonly Problem[] {
  const known = Object.entries(schemas).flatMap(([topic, schema]) => checkFile(folder, `${topic}.json`, schema));
  const strangers = readdirSync(folder).filter((file) => !Object.hasOwn(schemas, file.replace(/\.json$/, '')));
  return [...known, ...strangers.map(strangerProblem)];
}

function checkFile(folder: string, file: string, schema: Schema): readonly Problem[] {
  const path = `${LEXICON_FOLDER}/${file}`;
  try {
    const text = readFileSync(join(folder, file), 'utf8');
    const issues = schema.safeParse(JSON.parse(text)).error?.issues ?? [];
    return issues.map((issue) => ({ path, line: lineOfPath(text, issue.path), message: issueMessage(issue) }));
  } catch (error) {
    return [
      { path, line: lineOfJsonError(error), message: `${messageOf(error)}. Put the file right: it must be JSON.` },
    ];
  }
}

function issueMessage(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const where = issue.path.map(String).join('.') || 'the file';
  return `${where}: ${issue.message}. What an entry must be is in src/lexicon/schema/.`;
}

function strangerProblem(file: string): Problem {
  const message =
    'no schema in src/lexicon/schema/ has this name, so the file is never read. Add one, or remove the file.';
  return { path: `${LEXICON_FOLDER}/${file}`, line: null, message };
}
