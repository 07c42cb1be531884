/** Outlines of whole seeds, one line a block and a fact. UPDATE=1 rewrites them; read the difference before it is committed. */
import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { factsJson } from '../../src/article/json.ts';
import reasons from '../../src/cli/reasons.json' with { type: 'json' };
import { t } from '../../src/i18n/index.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import type { Article, Block } from '../../src/seed/model.ts';
import { parseSeed } from '../../src/seed/parse.ts';

const lexicon = loadLexicon();
const folder = 'tests/golden';
mkdirSync(folder, { recursive: true });

for (const file of globSync('{seeds,tests/seeds}/*.txt').sort()) {
  test(`${file} is outlined as ${folder}/${basename(file)}`, () => {
    const article = parseSeed(readFileSync(file), lexicon);
    for (const { reason } of article.blocks)
      assert.ok(reason.code in reasons, `src/cli/reasons.json has no "${reason.code}"`);
    for (const { code, params = {} } of article.diagnostics) {
      for (const lang of ['ar', 'en'] as const)
        assert.doesNotMatch(t(lang, `diagnostic.${code}` as Parameters<typeof t>[1], params), /\{|^$/);
    }
    const golden = `${folder}/${basename(file)}`;
    const seen = outline(article);
    if (process.env['UPDATE']) writeFileSync(golden, seen);
    assert.equal(seen, readFileSync(golden, 'utf8'));
  });
}

function outline(article: Article): string {
  const facts = Map.groupBy(factsJson(article, lexicon), (fact) => fact.block as string);
  const head = [
    `title ${article.title}`,
    `published ${article.published}`,
    `encoding ${article.source.encoding}${article.source.mojibake ? ' mojibake' : ''}`,
    ...article.diagnostics.map(({ code, line }) => `diagnostic ${code} ${line}`),
  ];
  const body = article.blocks
    .filter((block) => block.kind !== 'blank')
    .flatMap((block) => [
      blockLine(block, article),
      ...(facts.get(block.id) ?? []).map((fact) => `    ${fact.kind} | ${oneLine(fact.text)} | ${fact.label.en}`),
    ]);
  return `${[...head, '', ...body].join('\n')}\n`;
}

function blockLine(block: Block, { blocks }: Article): string {
  const words = oneLine(block.text);
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return [`${block.id} ${block.kind} ${block.reason.code}`, shown, ...more(block, blocks)].join(' | ');
}

/** What a kind of block says besides its text. */
function more(block: Block, blocks: readonly Block[]): string[] {
  if (block.kind === 'dateline') return [`iso ${block.iso}`];
  if (block.kind === 'headline') return block.repeats ? [`repeats ${block.repeats}`] : [];
  if (block.kind !== 'pull-quote' && block.kind !== 'standfirst') return [];
  const body = blocks.find(({ id }) => id === block.echoes?.block)?.text ?? '';
  const speaker =
    block.kind === 'pull-quote' && block.speaker
      ? [`speaker ${block.text.slice(block.speaker.start, block.speaker.end)}`]
      : [];
  return block.echoes
    ? [`echoes ${block.echoes.block} ${oneLine(body.slice(block.echoes.start, block.echoes.end))}`, ...speaker]
    : [];
}

function oneLine(text: string): string {
  return text.replace(/[\s\ufeff]+/gu, ' ').trim();
}
