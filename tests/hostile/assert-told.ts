/** What holds of everything that is made of an article, whatever its seed. */
import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { articleJson } from '../../src/article/article-json.ts';
import { bodyOf } from '../../src/article/body.ts';
import type { Run } from '../../src/article/runs.ts';
import { runsOf } from '../../src/article/runs.ts';
import type { Lexicon } from '../../src/lexicon/schema.ts';
import { identityOf } from '../../src/load/identity.ts';
import { seedEntry } from '../../src/load/seed-entry.ts';
import type { Article } from '../../src/seed/model.ts';
import { articleShare } from '../../src/share/article-share.ts';
import { cardText } from '../../src/share/card-text.ts';
import { articleWords, quotationWords } from '../../src/share/card-words.ts';
import { atomFeed, jsonFeed, rssFeed } from '../../src/share/feeds.ts';
import { jsonLd } from '../../src/share/json-ld.ts';
import { markdownEdition, textEdition } from '../../src/share/plain-edition.ts';
import { type SharedArticle, sharedArticle } from '../../src/share/shared-article.ts';
import { headMeta } from '../../src/share/tags.ts';
import { toldBlocks } from '../../src/share/told-blocks.ts';
import { toldHtml } from '../../src/share/told-html.ts';
import { articleJsonSchema } from '../site/article-json.ts';

/** What nobody sees, and what XML forbids; paired isolates are looked at apart. */
const UNSEEN = /[[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]--[\n\u2066-\u2069]]/v;
/** What no page may hold. */
const CONTROLS = /[[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]--[\u200c\u200d\u0600-\u0605\u06dd\u08e2]]/v;
const SEEN_ONLY = /[[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]]/v;

const xml = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });

/** @throws where one of them does not hold */
export function assertTold(bytes: Uint8Array, article: Article, lexicon: Lexicon): void {
  assertRuns(article);
  assertJson(bytes, article, lexicon);
  for (const lang of ['ar', 'en'] as const) {
    const shared = sharedArticle({ address: 'a', article, lexicon, edition: null }, lang);
    assertHead(shared);
    assertPlain(shared);
    assertHtml(shared);
    assertFeeds(shared);
    assertCards(shared);
  }
}

const textOfRuns = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : textOfRuns(run.runs))).join('');

function assertRuns(article: Article): void {
  const facts = Map.groupBy(article.facts, ({ block }) => block);
  for (const { block, echoed } of bodyOf(article))
    assert.equal(textOfRuns(runsOf(block, facts.get(block.id) ?? [], echoed)), block.text, `the runs of ${block.id}`);
}

/** The data keep their shape, and every word of the seed. */
function assertJson(bytes: Uint8Array, article: Article, lexicon: Lexicon): void {
  const seed = { ...identityOf('a.txt', bytes), address: 'a' };
  const text = JSON.stringify(articleJson(seed, article, lexicon));
  const { blocks } = articleJsonSchema.parse(JSON.parse(text));
  assert.equal(blocks.map((block) => block.text.toWellFormed()).join(''), blocks.map((block) => block.text).join(''));
  assert.deepEqual(
    blocks.map((block) => block.text),
    article.blocks.map((block) => block.text.toWellFormed()),
  );
  const { title } = seedEntry(seed, article, null);
  assert.notEqual(title, '');
  assert.doesNotMatch(title, CONTROLS);
}

function assertHead(shared: SharedArticle): void {
  const share = articleShare(shared);
  const data = jsonLd(share.data ?? []);
  assert.doesNotMatch(data, /[<\u2028\u2029]/);
  assert.doesNotMatch(data, SEEN_ONLY);
  assert.equal(JSON.parse(data).length, share.data?.length);
  const { lang, title, description } = shared;
  const head = headMeta({ lang, title, description, path: '/', translations: null, share });
  for (const { content } of head) assert.doesNotMatch(content, SEEN_ONLY);
}

function assertPlain(shared: SharedArticle): void {
  for (const text of [textEdition(shared), markdownEdition(shared)]) {
    assert.doesNotMatch(text, UNSEEN);
    assert.equal(text.match(/[\u2066-\u2068]/g)?.length, text.match(/\u2069/g)?.length, 'isolates are paired');
  }
}

const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

const TAGS = new Set('html head body div p h2 h3 ul li bdi span'.split(' '));

function strangers(node: Nodes): readonly string[] {
  const own =
    node.type === 'element'
      ? [
          ...(TAGS.has(node.tagName) ? [] : [node.tagName]),
          ...Object.keys(node.properties).filter((name) => name !== 'lang' && name !== 'dir'),
        ]
      : node.type === 'comment'
        ? [node.value]
        : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => strangers(child as Nodes)) : [])];
}

/** The words of the text come back from its HTML, each paragraph whole, and nothing else does. */
function assertHtml(shared: SharedArticle): void {
  const html = toldHtml(shared);
  assert.doesNotMatch(html, SEEN_ONLY);
  const tree = fromHtml(html, { fragment: true });
  assert.deepEqual(strangers(tree), []);
  const words = wordsOf(tree);
  let from = 0;
  for (const { runs } of toldBlocks(shared)) {
    const at = words.indexOf(textOfRuns(runs), from);
    assert.ok(at >= from, `«${textOfRuns(runs).slice(0, 60)}» comes back`);
    from = at + textOfRuns(runs).length;
  }
}

function assertFeeds(shared: SharedArticle): void {
  const { lang, title } = shared;
  const told = toldHtml(shared);
  const [rss, atom] = [rssFeed(lang, [shared]), atomFeed(lang, [shared])];
  for (const feed of [rss, atom]) {
    assert.equal(XMLValidator.validate(feed), true);
    assert.doesNotMatch(feed, UNSEEN);
  }
  const item = xml.parse(rss).rss.channel.item;
  assert.equal(item.title.trim(), title);
  assert.equal(item['content:encoded'].trim(), told);
  const [inJson] = JSON.parse(jsonFeed(lang, [shared])).items;
  assert.equal(inJson.title, title);
  assert.equal(inJson.content_html, told);
}

function assertCards(shared: SharedArticle): void {
  for (const words of [articleWords(shared, null), ...quotationWords(shared, null)]) {
    const { text } = cardText(words, shared.lang);
    assert.notEqual(text.main.text, '');
    // Isolates steer what is drawn.
    assert.doesNotMatch(JSON.stringify(text).replace(/[\u2066-\u2069]/g, ''), CONTROLS);
  }
}
