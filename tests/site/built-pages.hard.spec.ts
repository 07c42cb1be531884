/** Every file of the site of hard and hostile seeds. */
import { builtPages } from './built-pages.ts';

builtPages();
