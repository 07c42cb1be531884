/** npm run build: the static site in dist/. */
import { buildSite } from './build-site.ts';
import { fail, messageOf } from './fail.ts';

try {
  await buildSite();
} catch (error) {
  fail(`The site could not be built: ${messageOf(error)}`);
}
