/** npm start: builds the site and serves it at http://localhost:4321. */
import { buildSite } from './build-site.ts';
import { fail, messageOf } from './fail.ts';
import { serveSite } from './serve-site.ts';

try {
  await buildSite();
  await serveSite();
} catch (error) {
  fail(`The site could not be built or served: ${messageOf(error)}`);
}
