/** Preloaded into a build: once it has read the seed that CHANGING_SEED names, the file is gone (or, with CHANGED, another). */
import fs, { appendFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const seed = process.env['CHANGING_SEED'] ?? '';
const { readFileSync } = fs;
let read = false;

function readOnce(...given: Parameters<typeof readFileSync>): ReturnType<typeof readFileSync> {
  const content = readFileSync(...given);
  if (!read && String(given[0]).endsWith(seed)) {
    read = true;
    if (process.env['CHANGED']) appendFileSync(String(given[0]), '\nسطر جديد.\n');
    else rmSync(String(given[0]));
  }
  return content;
}
fs.readFileSync = readOnce as typeof readFileSync;
syncBuiltinESMExports();
