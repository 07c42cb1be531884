import type { Language } from '../i18n/index.ts';
import type { BlockId, FactId } from '../seed/model.ts';
import type { Told } from './model.ts';

/**
 * The HTML id of the very words on the article's page in a language: the fact's own, or its block's where an edition has no
 * words for it.
 */
export function anchorOf({ id, sentence }: Told, lang: Language): FactId | BlockId {
  const edited = lang === 'en' && sentence.article.english !== null;
  return edited && !sentence.english?.words.has(id) ? sentence.block : id;
}
