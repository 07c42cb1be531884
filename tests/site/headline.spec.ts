import { headlineRules } from './headline.ts';
import { translated } from './told.ts';

headlineRules(translated);
