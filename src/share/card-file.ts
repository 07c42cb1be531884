/** What the files of cards are called: ASCII, the same for ever, without the ending. */
import type { Language } from '../i18n/index.ts';
import type { BlockId } from '../seed/model.ts';

/** `c525837f.ar` */
export function articleFile(address: string, lang: Language): string {
  return `${address}.${lang}`;
}

/** `c525837f.L14.ar` */
export function quotationFile(address: string, quote: BlockId, lang: Language): string {
  return `${address}.${quote}.${lang}`;
}
