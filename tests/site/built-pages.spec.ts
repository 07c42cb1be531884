/** Every file of the real site. */
import { realSite } from '../browser/sites.ts';
import { builtPages } from './built-pages.ts';

builtPages(realSite);
