/** Every file of the real site. */
import { builtPages } from './built-pages.ts';

builtPages();
