/**
 * The folder of the built site: made aside, and put in its place only when it is whole, so that whatever stops a build
 * leaves the site that was there.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const beside = (out: string, what: string): string => join(dirname(out), `.${basename(out)}.${what}`);

/**
 * An empty folder beside the site's, on the same disk. What an earlier build has left half done is put right first.
 * @param out the site's folder, an absolute path
 * @throws where nothing can be written there; the message names the folder and the remedy
 */
export function folderAside(out: string): string {
  try {
    const [aside, previous] = [beside(out, 'new'), beside(out, 'previous')];
    // Killed between the two renames of putInPlace.
    if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
    for (const left of [aside, previous]) rmSync(left, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    return aside;
  } catch (error) {
    throw new Error(unwritable(out, error));
  }
}

/** Exchanges the site's folder for the one made aside: two renames, one right after the other. */
export function putInPlace(aside: string, out: string): void {
  const previous = beside(out, 'previous');
  if (existsSync(out)) renameSync(out, previous);
  renameSync(aside, out);
  rmSync(previous, { recursive: true, force: true });
}

function unwritable(out: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  const where = relative('', out) || out;
  return `nothing can be written beside ${where}: ${why}\nMake ${dirname(out)} writable, or name another folder in HASHIYA_OUT.`;
}
