/** The graders of package.json here, which stand apart from the project: what they would run when installed needs a network. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];
const ROOM = resolve('.cache/tools');

/**
 * Installs them where they are not there as the lock says, and runs nothing of theirs meanwhile; one process at a time.
 * @returns their `node_modules`
 * @throws where npm cannot bring them
 */
export function toolsFolder(): string {
  const folder = join(ROOM, 'node_modules');
  // npm writes the list of what it has installed when all of it is there.
  const whole = existsSync(join(folder, '.package-lock.json'));
  if (whole && FILES.every((file) => read(ROOM, file) === read(import.meta.dirname, file))) return folder;
  for (const file of FILES) cpSync(join(import.meta.dirname, file), join(ROOM, file));
  const { status, stderr } = spawnSync('npm', ['ci'], { cwd: ROOM, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci failed in ${ROOM}:\n${stderr}`);
  return folder;
}

function read(folder: string, file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
