/**
 * Where things lie. `import.meta.url` points into the bundle once Astro has built it, so everything is found from the
 * project's folder, which is where npm starts every script.
 */
import { resolve } from 'node:path';

/** The seeds folder: `HASHIYA_SEEDS`, else `seeds/`; absolute. */
export function seedsFolder(): string {
  return resolve(process.env['HASHIYA_SEEDS'] || 'seeds');
}

/** The editions folder: `HASHIYA_EDITIONS`, else `src/editions/`; absolute. */
export function editionsFolder(): string {
  return resolve(process.env['HASHIYA_EDITIONS'] || 'src/editions');
}

/** A folder of the project; absolute. */
export function projectFolder(path: string): string {
  return resolve(path);
}
