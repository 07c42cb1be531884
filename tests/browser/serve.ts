/** Serves the sites that are built, each on its port, the real one last: where it answers, all do. */
import { serveSite } from './site-server.ts';
import { baseOf, baseSite, hardSite, hostileSite, realSite } from './sites.ts';

for (const site of [hardSite, baseSite, hostileSite, realSite]) await serveSite(site.out, baseOf(site), site.port);
