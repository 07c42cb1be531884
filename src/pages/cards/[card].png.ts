/** Every card: of each article and each of its pull-quotes, in each language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { editionOf } from '../../load/editions.ts';
import { currentLexicon } from '../../load/lexicon.ts';
import { readArticle } from '../../load/read-article.ts';
import { type CardProps, cardPages } from '../../routes.ts';
import { kept } from '../../share/card-cache.ts';
import { drawCard } from '../../share/card-draw.ts';
import { cardText } from '../../share/card-text.ts';
import { articleWords, quotationWords } from '../../share/card-words.ts';

export const getStaticPaths = (() => cardPages()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, params }) => {
  const { seed, lang, quote } = props as CardProps;
  const context = { article: readArticle(seed.file).article, lexicon: currentLexicon(), lang };
  const edition = editionOf(seed.id)?.edition ?? null;
  const words = quote
    ? quotationWords(context, edition).find((one) => one.quote === quote)
    : articleWords(context, edition);
  if (!words) return new Response(null, { status: 404 });
  const { text, missing } = cardText(words, lang);
  const png = await kept(JSON.stringify(text), async () => {
    const { png: drawn, cut } = await drawCard(text);
    if (cut.length > 0) console.warn(`The card ${params['card']} is not whole: too long for it is ${cut.join(' | ')}`);
    return drawn;
  });
  if (missing.length > 0)
    console.warn(`The card ${params['card']} leaves out ${codePoints(missing)}: no face has them.`);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

/** «U+1F600 😀» */
function codePoints(characters: readonly string[]): string {
  return characters
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} ${one}`)
    .join(', ');
}
