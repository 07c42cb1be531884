/** npm run dev: the site at http://localhost:4321, made anew as seeds, lexicons and pages change. */
import { dev } from 'astro';
import { fail, messageOf } from './fail.ts';
import { endWith } from './serve-site.ts';

try {
  const server = await dev({});
  endWith(() => server.stop());
} catch (error) {
  fail(`The site could not be served: ${messageOf(error)}`);
}
