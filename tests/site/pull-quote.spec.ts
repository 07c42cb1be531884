import { pullQuoteRules } from './pull-quote.ts';
import { translated } from './told.ts';

pullQuoteRules(translated);
