/** The skeleton of an edition: every segment empty, with its Arabic and its facts above it as a comment. */
import { displayText } from '../article/display.ts';
import { type LabelContext, labelOf, labelText } from '../article/label.ts';
import { titleOf } from '../article/title.ts';
import type { Block, PullQuote } from '../seed/model.ts';
import { blocksToTell } from './rows.ts';

/**
 * An MDX file to fill in.
 * @param of the seed's id
 * @param today ISO 8601 day
 * @param digests what each block's Arabic is now
 */
export function skeletonOf(
  of: string,
  today: string,
  digests: ReadonlyMap<string, string>,
  context: LabelContext,
): string {
  const { article } = context;
  const frontMatter = [
    '---',
    `of: "${of}"`,
    `# ${comment(titleOf(article))}`,
    'title: ""',
    'translator: ""',
    `translated: ${today}`,
    'digests:',
    ...Array.from(digests, ([id, digest]) => `  ${id}: "${digest}"`),
    '---',
  ];
  const quotes = article.blocks.filter((block): block is PullQuote => block.kind === 'pull-quote');
  const segments = blocksToTell(article).map((block) => {
    const again = quotes.filter((quote) => quote.echoes.block === block.id);
    return [`{/* ${noteOf(block, again, context)} */}`, `<Segment id="${block.id}">`, '', '</Segment>'].join('\n');
  });
  return `${[frontMatter.join('\n'), ...segments].join('\n\n')}\n`;
}

function noteOf(block: Block, quotes: readonly PullQuote[], context: LabelContext): string {
  const facts = context.article.facts.filter((fact) => fact.block === block.id && fact.kind !== 'quotation');
  const labels = facts.map(
    (fact) => `${comment(labelText(labelOf(fact, { ...context, lang: 'en' }), 'en'))} (${fact.id})`,
  );
  const echoes = quotes.map(
    ({ id, echoes: { start, end } }) =>
      `${id} says again: “${comment(block.text.slice(start, end))}”. Wrap its English in <Echo id="${id}">…</Echo>.`,
  );
  return [
    `${block.id}, ${block.kind}`,
    comment(block.text),
    ...(labels.length > 0 ? [`Facts: ${labels.join('; ')}`] : []),
    ...echoes,
  ].join('\n   ');
}

/** One line without bidi controls that cannot end the comment it stands in. */
function comment(text: string): string {
  return displayText(text).replace(/\s+/g, ' ').trim().replaceAll('*/', '* /');
}
