/** All that share.ts brings when a reader asks for the first of it. */
export { copyPage, sharePage } from './copy.ts';
export { watchSelections } from './selection-bar.ts';
export { offerBlock } from './share-bar.ts';
