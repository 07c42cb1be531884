/** What travels with a link: nothing in a seed breaks out of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Parents } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { currentLexicon } from '../../src/load/lexicon.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { readEdition } from '../../src/segments/read-edition.ts';
import { jsonLd } from '../../src/share/json-ld.ts';
import { markdownEdition, textEdition } from '../../src/share/plain-edition.ts';
import { plainText } from '../../src/share/plain-text.ts';
import { type SharedArticle, sharedArticle } from '../../src/share/shared-article.ts';
import { fullTitle } from '../../src/share/tags.ts';
import { toldHtml } from '../../src/share/told-html.ts';

const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** TAG LATIN CAPITAL LETTER A, which nobody sees. */
const TAG = String.fromCodePoint(0xe0041);

function shared(text: string, lang: 'ar' | 'en' = 'ar', edition: string | null = null): SharedArticle {
  const lexicon = currentLexicon();
  const article = parseSeed(new TextEncoder().encode(text), lexicon);
  return sharedArticle(
    { address: 'a', article, lexicon, edition: edition === null ? null : readEdition(edition).edition },
    lang,
  );
}

test('plain text holds what can be seen, on one line', () => {
  assert.equal(
    plainText(` أ\u202eب\u200b\ufeff\u2067ج\u2069\u200d \n\u00ad د\ufe0f\ufffe${TAG}\ud800 `),
    'أبج د\ufffd',
  );
});

test('structured data: nothing ends its element, and all strings come back', () => {
  const data = jsonLd([{ '@type': 'Quotation', text: '</script><!--<script> " \\ \u2028\u2029 & \u202e' }]);
  assert.doesNotMatch(data, /[<\u2028\u2029]/);
  assert.equal(JSON.parse(data)[0].text, '</script><!--<script> " \\ &');
});

test('structured data: any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const data = jsonLd([{ '@type': 'Quotation', text }]);
      assert.doesNotMatch(data, /<|[\u2028\u2029]/);
      assert.equal(JSON.parse(data)[0].text, plainText(text));
    }),
  );
});

test('a title begins in the letters of its page', () => {
  assert.equal(fullTitle('ar', 'عنوان C++'), 'عنوان C++ · حاشية');
  assert.equal(fullTitle('ar', '«C++» لغة'), 'حاشية · «C++» لغة');
  assert.equal(fullTitle('en', 'عنوان'), 'Hashiya · عنوان');
  assert.equal(fullTitle('en', '2023: a title'), '2023: a title · Hashiya');
  assert.equal(fullTitle('en', 'Hashiya'), 'Hashiya');
});

const MARKUP = [
  '# * _أ_ **ب** `ج` ~د~',
  '[نص](javascript:alert(1)) ![صورة](x) <b>خط</b> &lt;script&gt;',
  '1. واحد',
  '- نقطة',
  '> اقتباس',
  '    شيفرة',
  '| أ | ب |',
  '====',
  '---',
  '[1]: http://example.org',
  'https://example.org/a_b_c',
  '<!-- تعليق -->',
  '\\* مفلت',
];

test('Markdown: whatever a paragraph looks like, it comes back as the text that it is', () => {
  const filler = 'قال المدير إن العمل في المشروع يمضي كما خطط له المهندسون منذ بداية العام الماضي في المدينة';
  for (const line of MARKUP) {
    const text = shared(`عنوان المقال الأول هنا\n\n${filler}.\n\n${filler} ${line} ${filler}.\n\n${line} ${filler}.\n`);
    const tree = unified().use(remarkParse).parse(markdownEdition(text));
    const kinds = new Set(descendants(tree).map(({ type }) => type));
    for (const kind of [
      'emphasis',
      'strong',
      'inlineCode',
      'code',
      'html',
      'image',
      'blockquote',
      'definition',
      'thematicBreak',
    ])
      assert.ok(!kinds.has(kind as Nodes['type']), `${line}: ${kind}`);
    const paragraphs = tree.children.filter(({ type }) => type === 'paragraph').map(wordsOf);
    for (const block of text.article.blocks.filter(({ kind }) => kind === 'paragraph'))
      assert.ok(paragraphs.includes(plainText(block.text)), `${line}: «${plainText(block.text)}»`);
  }
});

function descendants(node: Nodes): readonly Nodes[] {
  return [node, ...((node as Parents).children ?? []).flatMap(descendants)];
}

/** Without isolates, which stand round what reads from left to right. */
function wordsOf(node: Nodes): string {
  return descendants(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('')
    .replace(/[\u2066-\u2069]/g, '');
}

test('any seed: plain editions and feeds hold no character that cannot be seen but paired isolates, and never throw', () => {
  const lines = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...MARKUP, 'قال: "نص"', '(40) هجوماً')),
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('ar', 'en'), (parts, lang) => {
      const article = shared(`عنوان\n\n${parts.join('\n')}`, lang);
      for (const text of [textEdition(article), markdownEdition(article)]) {
        assert.doesNotMatch(text.replace(/[\u2066-\u2069\n]/g, ''), UNSEEN);
        assert.equal(text.match(/[\u2066-\u2068]/g)?.length, text.match(/\u2069/g)?.length);
      }
      assert.doesNotMatch(toldHtml(article), UNSEEN);
      assert.doesNotMatch(toldHtml(article), /<(?!\/?(?:div|p|h2|h3|ul|li|bdi|span)\b)/);
    }),
    { numRuns: 50 },
  );
});

const PARAGRAPHS = [
  'قال المدير إن العمل في المشروع يمضي كما خطط له المهندسون منذ بداية الصيف في أحياء المدينة القديمة.',
  'وتشارك في الحملة مدارس وجمعيات وأصحاب محال يبيعون الخضر والفاكهة على جانبي الطريق المؤدي إلى النهر.',
  'وأخيرا عاد السكان إلى بيوتهم بعدما انتهت أعمال الترميم التي شملت الجسور والأرصفة وخطوط الماء.',
];

test('an edition: its paragraphs, stress and links, and what it leaves out, each once', () => {
  const edition = `---
of: a
title: A title
translator: Somebody
translated: 2024-02-03
---
<Segment id="L3">
Words with *stress*, a [link](https://example.org/?a=1&b=2) and «كلمة عربية».

Another \\<b> paragraph.
</Segment>
<Omitted id="L5" why="it is an advertisement" />
`;
  const text = shared(`عنوان المقال الأول هنا\n\n${PARAGRAPHS.join('\n\n')}\n`, 'en', edition);
  assert.equal(text.title, 'A title');
  assert.equal(text.updated, '2024-02-03');
  assert.match(text.description, /^Words with stress, a link and «كلمة عربية»\. Another <b> paragraph\.$/);
  const plain = textEdition(text);
  assert.match(
    plain,
    /\n\nWords with stress, a link \(https:\/\/example\.org\/\?a=1&b=2\) and «\u2067كلمة عربية\u2069»\.\n\nAnother <b> paragraph\.\n\n\[.*: it is an advertisement\]\n\nوأخيرا/u,
  );
  assert.match(
    markdownEdition(text),
    /_stress_, a \[link\]\(https:\/\/example\.org\/\?a=1\\&b=2\).*\n\nAnother \\<b> paragraph/u,
  );
  assert.match(
    toldHtml(text),
    /<em>stress<\/em>.*<bdi lang="ar" dir="rtl">كلمة عربية<\/bdi>.*&#x3C;b>.*<p lang="ar" dir="rtl">وأخيرا/u,
  );
});
