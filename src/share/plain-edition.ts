/** An article without a page around it: headline, day, text, facts, address. */
import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Run } from '../article/runs.ts';
import { formatIsoDate } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import { absolute } from '../settings/index.ts';
import type { SharedArticle } from './shared-article.ts';
import { toldBlocks } from './told-blocks.ts';
import { labelLine, toldFacts } from './told-facts.ts';

/** The article as plain text, a paragraph a line, a blank line between two. What reads the other way is isolated. */
export function textEdition(shared: SharedArticle): string {
  const facts = toldFacts(shared).map(({ title, items }) =>
    [title, ...items.map((item) => `- ${labelLine(item, shared.lang)}`)].join('\n'),
  );
  const parts = [
    shared.title,
    ...aboutIt(shared),
    ...toldBlocks(shared).map(({ runs }) => isolated(runs)),
    ...(facts.length > 0 ? [t(shared.lang, 'margin.title'), ...facts] : []),
    addressOf(shared),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The same in CommonMark. Whatever in the text would be markup is escaped. */
export function markdownEdition(shared: SharedArticle): string {
  const facts = toldFacts(shared).flatMap(({ title, items }): RootContent[] => [
    heading(3, [{ type: 'text', value: title }]),
    listOf(items.map((item) => labelLine(item, shared.lang))),
  ]);
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, [{ type: 'text', value: shared.title }]),
      ...aboutIt(shared).map((value) => paragraph([{ type: 'text', value }])),
      ...toldBlocks(shared).map(({ kind, runs }) =>
        kind === 'heading' ? heading(2, phrasing(runs)) : paragraph(phrasing(runs)),
      ),
      ...(facts.length > 0 ? [heading(2, [{ type: 'text', value: t(shared.lang, 'margin.title') }]), ...facts] : []),
      paragraph([{ type: 'link', url: addressOf(shared), children: [{ type: 'text', value: addressOf(shared) }] }]),
    ],
  };
  return toMarkdown(tree, { bullet: '-', emphasis: '_', resourceLink: false });
}

function addressOf({ lang, address }: SharedArticle): string {
  return absolute(paths.article(lang, address));
}

/** The day, where anybody tells it, and the translator. */
function aboutIt({ lang, article, reading }: SharedArticle): readonly string[] {
  const { published } = article;
  const { translator, translated } = reading?.edition.frontMatter ?? {};
  return [
    ...(published ? [formatIsoDate(lang, published)] : []),
    ...(translator && translated ? [t(lang, 'edition.by', { translator, date: formatIsoDate(lang, translated) })] : []),
  ];
}

function isolated(runs: readonly Run[]): string {
  return runs.map(isolatedRun).join('');
}

/** U+2066 and U+2067 begin an isolate that reads from left to right, or from right to left; U+2069 ends it (UAX #9). */
function isolatedRun(run: Run): string {
  if (run.kind === 'text') return run.text;
  const words = isolated(run.runs);
  if (run.kind === 'ltr') return `\u2066${words}\u2069`;
  if (run.kind === 'rtl') return `\u2067${words}\u2069`;
  return run.kind === 'link' ? `${words} (${run.href})` : words;
}

function phrasing(runs: readonly Run[]): PhrasingContent[] {
  return runs.flatMap((run): PhrasingContent[] => {
    if (run.kind === 'text' || run.kind === 'ltr' || run.kind === 'rtl')
      return [{ type: 'text', value: isolatedRun(run) }];
    const children = phrasing(run.runs);
    if (run.kind === 'em') return [{ type: 'emphasis', children }];
    if (run.kind === 'strong') return [{ type: 'strong', children }];
    return run.kind === 'link' ? [{ type: 'link', url: run.href, children }] : children;
  });
}

function heading(depth: 1 | 2 | 3, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

function paragraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function listOf(lines: readonly string[]): List {
  return {
    type: 'list',
    spread: false,
    children: lines.map((value) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    })),
  };
}
