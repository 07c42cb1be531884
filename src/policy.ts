import { createHash } from 'node:crypto';
import { preferencesScript } from './preferences-script.ts';

/** Of the text that the pages carry, never of a built page: what someone else puts into one stays forbidden. */
const preferencesHash = createHash('sha256').update(preferencesScript).digest('base64');

/**
 * What a page may load: its own files, and nothing that stands inline, but for the script of preferences-script.ts, or comes from
 * elsewhere. Stands in a `<meta>` directly behind the charset, before anything that it could let through.
 */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  `script-src 'self' 'sha256-${preferencesHash}'`,
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
