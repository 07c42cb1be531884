/** robots.txt (RFC 9309). It is read only where the site stands at the root of its host. */
import { paths } from '../paths.ts';
import { absolute } from '../settings/index.ts';
import type { Settings } from '../settings/schema.ts';

/**
 * What gathers text to train language models or to answer from, by the names that its makers document: OpenAI, Anthropic,
 * Google, Apple, Common Crawl, Meta, Amazon, Perplexity, ByteDance, Cohere, Mistral, DuckDuckGo, AI2, Diffbot.
 */
const AI_CRAWLERS = [
  'AI2Bot',
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'ClaudeBot',
  'Diffbot',
  'DuckAssistBot',
  'FacebookBot',
  'GPTBot',
  'Google-Extended',
  'Meta-ExternalAgent',
  'Meta-ExternalFetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'Perplexity-User',
  'PerplexityBot',
  'anthropic-ai',
  'cohere-ai',
] as const;

/** Everyone may read everything; where `ai` is refused, the crawlers of language models nothing. */
export function robotsText(ai: Settings['crawlers']['ai']): string {
  const refused = ai === 'refuse' ? AI_CRAWLERS : [];
  return [
    ...(refused.length > 0 ? [...refused.map((name) => `User-agent: ${name}`), 'Disallow: /', ''] : []),
    'User-agent: *',
    'Disallow:',
    '',
    `Sitemap: ${absolute(paths.siteMap())}`,
    '',
  ].join('\n');
}
