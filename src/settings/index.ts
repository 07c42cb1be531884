/** The settings of this site. Nothing else reads site.config.ts. */
import written from '../../site.config.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './schema.ts';

/** Where `npm start` serves the site: what absolute addresses begin with until the site has one of its own. */
const LOCAL = 'http://localhost:4321';

const { settings: read, faults } = readSettings(written, process.env);

/** What is wrong with the settings: where, and the field with what to do. */
export const settingsFaults: readonly { readonly path: string; readonly message: string }[] = faults.map(
  ({ field, message, variable }) => ({
    path: variable ?? 'site.config.ts',
    message: field === '' || variable ? message : `${field}: ${message}`,
  }),
);

/** @throws where anything is wrong with them, all of it told */
export function settings(): Settings {
  if (read === null) throw new Error(settingsFaults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read;
}

/** Scheme and host of every absolute address, without a slash behind it. */
export function origin(): string {
  return settings().address ?? LOCAL;
}

/** An absolute address of a path of the site, which begins with the base path. */
export function absolute(path: string): string {
  return new URL(path, origin()).href;
}
