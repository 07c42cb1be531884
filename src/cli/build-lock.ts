/** One build at a time in a checkout: they share what Astro keeps in .astro/. */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const LOCK = '.cache/build.lock';

/**
 * Holds the lock until the function that it returns is called, or the process ends. One that a killed build has left is
 * taken over.
 * @throws where another build runs
 */
export function lockBuild(): () => void {
  mkdirSync(dirname(LOCK), { recursive: true });
  if (!taken()) {
    const holder = Number(readFileSync(LOCK, 'utf8'));
    if (runs(holder)) throw new Error(heldBy(holder));
    // Of two builds that find it left, one renames it; the other finds nothing to rename, or the lock of the first.
    renameSync(LOCK, `${LOCK}.${process.pid}`);
    rmSync(`${LOCK}.${process.pid}`);
    if (!taken()) throw new Error(heldBy(Number(readFileSync(LOCK, 'utf8'))));
  }
  const release = (): void => rmSync(LOCK, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

function taken(): boolean {
  try {
    const file = openSync(LOCK, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function runs(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else, which may not be signalled, runs all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function heldBy(pid: number): string {
  return (
    `another build (process ${pid}) is at work here, and the site that is there stays as it is.\n` +
    `Wait until that build has ended, then build again. If there is no such build, remove ${LOCK}.`
  );
}
