/** Every seed: refused ones are problems, what parsing tells of the others is a problem or a note. */
import { join, relative } from 'node:path';
import { diagnosticMessage } from '../article/diagnostic.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import { refusalWords, visibleName } from '../load/refusal-message.ts';
import { folderEntries } from '../load/seed-folder.ts';
import { parseSeed } from '../seed/parse.ts';
import type { Problem } from './problem.ts';

/** Diagnostics that mean a damaged file. The others tell how a sound file was read. */
const DAMAGE: ReadonlySet<string> = new Set(['broken-bytes']);

/** @throws where there is no such folder */
export function* checkSeeds(folder: string, lexicon: Lexicon): Generator<Problem> {
  for (const entry of folderEntries(folder)) {
    if (entry.kind === 'refused') {
      const { why, remedy } = refusalWords(entry.refused);
      yield { path: pathOf(folder, entry.refused.file), line: null, message: `it is refused. ${why} ${remedy}` };
      continue;
    }
    for (const diagnostic of parseSeed(entry.bytes, lexicon).diagnostics) {
      const message = diagnosticMessage(diagnostic, 'en');
      yield {
        path: pathOf(folder, entry.seed.file),
        line: diagnostic.line,
        message,
        note: !DAMAGE.has(diagnostic.code),
      };
    }
  }
}

function pathOf(folder: string, file: string): string {
  return visibleName(relative('', join(folder, file)));
}
