/** A whole article as the contract's JSON. */
import type { Lexicon } from '../lexicon/schema.ts';
import type { Article, Encoding } from '../seed/model.ts';
import { diagnosticMessage } from './diagnostic.ts';
import { blockJson, type FactJson, factsJson } from './json.ts';
import { titleOf } from './title.ts';

/** Who the seed is; the loader knows. */
export interface SeedIdentity {
  readonly id: string;
  readonly address: string;
  readonly file: string;
  readonly sha256: string;
}

export interface ArticleJson extends SeedIdentity {
  readonly encoding: Encoding;
  readonly title: string;
  readonly published: string | null;
  readonly blocks: readonly Record<string, unknown>[];
  readonly facts: readonly FactJson[];
  readonly checks: Article['checks'];
  readonly diagnostics: readonly { code: string; line: number; message: { ar: string; en: string } }[];
}

/** Every string in it is well-formed: what stood for bytes that are no UTF-8 becomes U+FFFD, one for one, so that all offsets hold. */
export function articleJson(seed: SeedIdentity, article: Article, lexicon: Lexicon): ArticleJson {
  const { id, address, file, sha256 } = seed;
  return wellFormed({
    id,
    address,
    file,
    sha256,
    encoding: article.source.encoding,
    title: titleOf(article),
    published: article.published,
    blocks: article.blocks.map(blockJson),
    facts: factsJson(article, lexicon),
    checks: article.checks,
    diagnostics: article.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      line: diagnostic.line,
      message: { ar: diagnosticMessage(diagnostic, 'ar'), en: diagnosticMessage(diagnostic, 'en') },
    })),
  });
}

function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, wellFormed(field)])) as T;
}
