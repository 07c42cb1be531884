/**
 * Structured data: by the types of schema.org (schema-dts, through the compiler), by structured-data-testing-tool, and by
 * what Google documents for articles, breadcrumbs and lists.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { baseSite } from '../browser/sites.ts';
import { sites as rooted } from './folders.ts';
import { fileBehind, type Head, headsOf, originOf, rootOf, UNSEEN } from './heads.ts';

const sites = [...rooted, baseSite];

interface Thing {
  readonly '@type': string;
  readonly [name: string]: unknown;
}
interface ToolResult {
  readonly failed: readonly { readonly test: string; readonly error?: { readonly message: string } }[];
  readonly schemas: readonly string[];
}
const require = createRequire(import.meta.url);
const { structuredDataTestHtml } = require('structured-data-testing-tool') as {
  structuredDataTestHtml: (html: string, options: object) => Promise<ToolResult>;
};
const { Google, Facebook, Twitter } = require('structured-data-testing-tool/presets') as Record<string, object>;

const thingsOf = (head: Head): readonly Thing[] => JSON.parse(head.data ?? '[]') as Thing[];

test('the types of schema.org know every thing and property', () => {
  const things = merged(sites.flatMap((site) => headsOf(site).flatMap(thingsOf)));
  assert.deepEqual(things.map((thing) => thing['@type']).sort(), [
    'BreadcrumbList',
    'CollectionPage',
    'NewsArticle',
    'WebPage',
    'WebSite',
  ]);
  const [wrong = '', ...more] = compiled([...things, { '@type': 'NewsArticle', wirter: 'x' }]);
  assert.match(wrong, /'"wirter"' does not exist/);
  assert.deepEqual(more, []);
});

for (const site of sites) {
  const heads = headsOf(site).filter(({ data }) => data !== null);
  const articles = heads.filter(({ metas }) => metas.get('og:type') === 'article');

  test(`${site.name} site: structured-data-testing-tool finds what previews and search engines ask for`, async () => {
    for (const head of heads) {
      const html = readFileSync(join(site.out, head.file), 'utf8').split('</head>', 1)[0] as string;
      const presets = [Google, Facebook, Twitter];
      const result = await structuredDataTestHtml(html, { presets }).catch(
        ({ res, message }: { res?: ToolResult; message: string }) => res ?? assert.fail(`${head.file}: ${message}`),
      );
      // What nobody tells is not made up: the writer, the day. Only articles are asked for them.
      const failed = result.failed.filter(
        ({ test: path }) => !/^NewsArticle\[\*?\d*\]\.(?:author|datePublished)$/.test(path),
      );
      assert.deepEqual(
        failed.map(({ test: path }) => path),
        [],
        head.file,
      );
      for (const { '@type': type } of thingsOf(head)) assert.ok(result.schemas.includes(type), `${head.file}: ${type}`);
    }
  });

  test(`${site.name} site: an article is one, under one name in both languages, with the words of its seed`, () => {
    for (const head of articles) {
      const [first, crumbs] = thingsOf(head) as [Thing, Thing];
      const address = head.file.split('/')[1] as string;
      const isFacts = first['@type'] === 'WebPage';
      const article = (isFacts ? first['mainEntity'] : first) as Thing;
      const edition = fileBehind(site, `${rootOf(site)}en/${address}.txt`) !== null;
      assert.equal(article['@type'], 'NewsArticle', head.file);
      assert.equal(isFacts, head.lang === 'en' && !edition, head.file);
      const id = (lang: string): string => `${rootOf(site)}${lang}/${address}/#article`;
      const told = edition ? head.lang : 'ar';
      assert.equal(article['@id'], id(told));
      assert.equal(article['inLanguage'], told);
      assert.equal(
        (article['workTranslation'] as Thing | undefined)?.['@id'],
        edition && told === 'ar' ? id('en') : undefined,
      );
      assert.equal((article['translationOfWork'] as Thing | undefined)?.['@id'], told === 'en' ? id('ar') : undefined);
      assert.equal(article['headline'], head.metas.get('og:title'));
      assert.equal(article['mainEntityOfPage'], head.url);
      assert.equal(article['datePublished'], head.metas.get('article:published_time'));
      assert.ok(fileBehind(site, (article['image'] as Thing)['url'] as string), head.file);
      const { facts, blocks } = JSON.parse(readFileSync(`${site.out}/data/${address}.json`, 'utf8')) as Data;
      const quotations = (article['hasPart'] ?? []) as readonly Thing[];
      assert.equal(quotations.length, facts.filter(({ kind }) => kind === 'quotation').length, head.file);
      if (told === 'ar') {
        const text = blocks.map((block) => seen(block.text)).join('\n');
        for (const quotation of quotations) assert.ok(text.includes(quotation['text'] as string), head.file);
      }
      expectCrumbs(crumbs, head);
    }
  });

  function expectCrumbs(crumbs: Thing, head: Head): void {
    const steps = crumbs['itemListElement'] as readonly Thing[];
    assert.deepEqual(
      steps.map(({ position }) => position),
      [1, 2, 3],
    );
    for (const { item, name } of steps) {
      assert.ok(fileBehind(site, item as string), `${head.file}: ${item}`);
      assert.notEqual(name, '', head.file);
    }
    assert.equal(steps.at(-1)?.['item'], head.url);
  }

  test(`${site.name} site: lists tell their articles in order, and every address in structured data leads somewhere`, () => {
    for (const head of heads) {
      for (const { '@type': type, mainEntity } of thingsOf(head)) {
        if (type !== 'CollectionPage') continue;
        const items = (mainEntity as Thing)['itemListElement'] as readonly { position: number; url: string }[];
        assert.ok(items.length > 0);
        assert.deepEqual(
          items.map(({ position }) => position - (items[0]?.position ?? 0)),
          [...items.keys()],
        );
        for (const { url } of items)
          assert.ok(
            articles.some((article) => article.url === url),
            url,
          );
      }
      const addresses = (head.data ?? '').match(/(?<=")https?:\/\/[^"#]+/g) ?? [];
      for (const address of addresses.filter((one) => one !== 'https://schema.org' && one.startsWith(originOf(site))))
        assert.ok(fileBehind(site, address), `${head.file}: ${address}`);
    }
  });

  test(`${site.name} site: the block of data is one, and its text can end nothing`, () => {
    for (const { file } of heads) {
      const html = readFileSync(join(site.out, file), 'utf8');
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      assert.equal(blocks.length, 1, file);
      assert.doesNotMatch(blocks[0]?.[1] ?? '', /[<\u2028\u2029]/, file);
      assert.doesNotThrow(() => JSON.parse(blocks[0]?.[1] ?? ''), file);
    }
  });
}

interface Data {
  readonly facts: readonly { readonly kind: string }[];
  readonly blocks: readonly { readonly text: string }[];
}

function seen(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(new RegExp(UNSEEN.source, 'gu'), '').replace(/\s+/gu, ' ');
}

/** Of each type one thing, with every property that any of them has: what the compiler can say of all of them at once. */
function merged(things: readonly Thing[]): readonly Thing[] {
  return [...Map.groupBy(things, (thing) => thing['@type']).values()].map((alike) => {
    const names = new Set(alike.flatMap((thing) => Object.keys(thing)));
    names.delete('@context');
    const values = (name: string): readonly unknown[] => alike.flatMap((thing) => (name in thing ? [thing[name]] : []));
    return Object.fromEntries([...names].map((name) => [name, together(values(name))])) as Thing;
  });
}

function together(values: readonly unknown[]): unknown {
  const all = values.flat();
  const things = all.filter((value) => typeof value === 'object' && value !== null) as readonly Thing[];
  const kinds = [
    ...merged(things),
    ...new Map(all.filter((value) => typeof value !== 'object').map((value) => [typeof value, value])).values(),
  ];
  return values.some(Array.isArray) || kinds.length > 1 ? kinds : kinds[0];
}

/** What the compiler says of things that schema-dts has types of. */
function compiled(things: readonly Thing[]): readonly string[] {
  const name = join(process.cwd(), '.cache/structured-data.ts');
  const typed = things.map((thing, index) => `const t${index}: ${thing['@type']} = ${JSON.stringify(thing)};`);
  const types = [...new Set(things.map((thing) => thing['@type']))];
  const source = [`import type { ${types.join(', ')} } from 'schema-dts';`, ...typed, 'export {};'].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext) : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ messageText, start = 0 }) => {
    const line = source.slice(0, start).split('\n').length;
    return `${ts.flattenDiagnosticMessageText(messageText, '\n')} (${source.split('\n')[line - 1]?.slice(0, 200)})`;
  });
}
