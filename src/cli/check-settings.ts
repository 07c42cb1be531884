/** site.config.ts, and what the environment says instead. */
import { settingsFaults } from '../settings/index.ts';
import type { Problem } from './problem.ts';

export function checkSettings(): readonly Problem[] {
  return settingsFaults.map(({ path, message }) => ({ path, line: null, message }));
}
