import { readerViewRules } from './reader-view-rules.ts';
import { translated } from './told.ts';

readerViewRules(translated);
