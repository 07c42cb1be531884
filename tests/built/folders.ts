/** The built sites and their files. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hardSite, realSite, type Site } from '../browser/sites.ts';

export const sites: readonly Site[] = [realSite, hardSite];

/** Paths of a built site's files that end so, under its folder. */
export function filesOf(site: Site, ...ends: readonly string[]): readonly string[] {
  assert.ok(existsSync(site.out), `${site.out} is not built: run node tests/browser/prepare.ts first.`);
  return readdirSync(site.out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}
