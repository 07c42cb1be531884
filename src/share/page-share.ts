/** What a page says of itself to those who link to it, find it or follow it. */
import type { Thing } from 'schema-dts';
import type { Language } from '../i18n/index.ts';
import type { Card } from './card.ts';

export interface PageShare {
  /** False where the page says again what others say, or nothing: search engines are asked to leave it out. */
  readonly indexed?: boolean;
  /** Where the page has moved to: a path, to which browsers go on at once. */
  readonly movedTo?: string;
  /** The page in each language, where that is not what the switch in the header leads to. */
  readonly alternates?: Readonly<Record<Language, string>>;
  /** The page for readers of any other language: a path. Without it, the Arabic. */
  readonly xDefault?: string;
  /** The picture of the page; the product's icon where there is none. */
  readonly card?: Card;
  /** Where the page tells one article. */
  readonly article?: { readonly published: string | null; readonly updated: string | null };
  /** The same in other formats. */
  readonly formats?: readonly { readonly type: string; readonly path: string }[];
  /** What it is about, for machines. */
  readonly data?: readonly Thing[];
}
