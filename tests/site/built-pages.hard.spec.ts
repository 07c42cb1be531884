/** Every file of the site of hard and hostile seeds. */
import { hardSite } from '../browser/sites.ts';
import { builtPages } from './built-pages.ts';

builtPages(hardSite);
