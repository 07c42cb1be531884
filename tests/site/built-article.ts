/** What the built site says of an article in its data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { realSite, type Site } from '../browser/sites.ts';
import type { ArticleJson } from './article-json.ts';
import { ADDRESS } from './pages.ts';

/** `/data/<address>.json` as it stands in the built folder; its shape is data.spec.ts's business. */
export function builtArticle(address = ADDRESS, site: Site = realSite): ArticleJson {
  return JSON.parse(readFileSync(join(site.out, 'data', `${address}.json`), 'utf8'));
}

/** The paragraphs of an article, or its blocks of another kind, in order. */
export function blocksOf<Kind extends ArticleJson['blocks'][number]['kind']>(json: ArticleJson, kind: Kind) {
  return json.blocks.filter((block) => block.kind === kind);
}

/** How often `part` stands in `whole`; white space of either counts as single spaces. */
export function occurrences(whole: string, part: string): number {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return plain(whole).split(plain(part)).length - 1;
}
