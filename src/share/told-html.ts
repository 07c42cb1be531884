/** The text of an article as HTML that stands alone, for feeds. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Label } from '../article/label.ts';
import type { Run } from '../article/runs.ts';
import { type Language, languageAttributes, languages, t } from '../i18n/index.ts';
import { plainStretch } from './plain-text.ts';
import type { SharedArticle } from './shared-article.ts';
import { toldBlocks } from './told-blocks.ts';
import { toldFacts } from './told-facts.ts';

/** Text first, then facts; where the text is not in the page's language, a line that says so and the facts come first. */
export function toldHtml(shared: SharedArticle): string {
  const { lang, reading } = shared;
  const blocks = toldBlocks(shared).map((block) =>
    element(block.kind === 'heading' ? 'h2' : 'p', nodes(block.runs), languageAttributes(block.lang, lang)),
  );
  const facts = factsOf(shared);
  const foreign = lang === 'en' && !reading;
  const notice = element('p', [{ type: 'text', value: t(lang, 'article.noEdition') }]);
  const content = foreign ? [notice, ...facts, ...blocks] : [...blocks, ...facts];
  return toHtml(element('div', content, { lang, dir: languages[lang].dir }));
}

function factsOf(shared: SharedArticle): readonly Element[] {
  const lists = toldFacts(shared).flatMap(({ title, items }) => [
    element('h3', [{ type: 'text', value: title }]),
    element(
      'ul',
      items.map((item) => element('li', labelNodes(item, shared.lang))),
    ),
  ]);
  return lists.length > 0 ? [element('h2', [{ type: 'text', value: t(shared.lang, 'margin.title') }]), ...lists] : [];
}

function labelNodes(label: Label, lang: Language): readonly ElementContent[] {
  return label.map(({ text, lang: own }): ElementContent => {
    const words = { type: 'text', value: plainStretch(text) } as const;
    return own === lang ? words : element('span', [words], languageAttributes(own, lang));
  });
}

function nodes(runs: readonly Run[]): readonly ElementContent[] {
  return runs.flatMap((run): readonly ElementContent[] => {
    if (run.kind === 'text') return [{ type: 'text', value: plainStretch(run.text) }];
    const children = nodes(run.runs);
    if (run.kind === 'ltr') return [element('bdi', children, { dir: 'ltr' })];
    if (run.kind === 'rtl') return [element('bdi', children, { lang: 'ar', dir: 'rtl' })];
    if (run.kind === 'em' || run.kind === 'strong') return [element(run.kind, children)];
    return run.kind === 'link' ? [element('a', children, { href: run.href })] : children;
  });
}

function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Readonly<Record<string, string | undefined>> = {},
): Element {
  return { type: 'element', tagName, properties: { ...properties }, children: [...children] };
}
