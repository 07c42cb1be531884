import { createHash } from 'node:crypto';
import { preferencesScript } from './preferences-script.ts';

/** Of the text that the pages carry, never of a built page: what someone else puts into one stays forbidden. */
const preferencesHash = createHash('sha256').update(preferencesScript).digest('base64');

/**
 * What a page may load: its own files, and nothing that stands inline, but for the script of preferences-script.ts, or comes from
 * elsewhere. Stands in a `<meta>` directly behind the charset, before anything that it could let through.
 *
 * - `'wasm-unsafe-eval'` lets a search of the site's own compile WebAssembly; text stays text (CSP 3, 8.2).
 * - Under Trusted Types no script can make markup, code or a script's address of a string: `innerHTML`, `eval`, `script.src`,
 *   `new Worker` throw. Elements are made with the DOM, panels come as a document (scripts/panel.ts), and `import()` is no such
 *   place. A service worker's address is one: `register()` takes it from a policy, of which the one named `hashiya` may be made,
 *   once a page, and which must let through that one address alone.
 * @see https://www.w3.org/TR/CSP3/ https://www.w3.org/TR/trusted-types/
 */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${preferencesHash}'`,
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types hashiya',
].join('; ');
