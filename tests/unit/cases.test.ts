/**
 * The rules against their cases. A case file stands beside its rule:
 *
 *   # kinds: quantity range number     only these kinds are looked at
 *   # published: 2023-11-08            the day that relative dates of the cases below are counted from
 *   نفذت الميليشيات (40) هجوماً         a text, taken as a paragraph
 *     quantity value=40 unit=attack | (40) هجوماً
 *   مكافحة تنظيم (داعش)
 *     -                                nothing is found here
 *
 * A field's value stands in quotes where it has spaces: name="مقداد الموسوي". Fields are those of the contract's JSON;
 * label.en and resolved.from reach inside. For a quotation, quote="…" is compared with the words quoted.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { type FactJson, factsJson } from '../../src/article/json.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

interface Expected {
  readonly kind: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly text: string;
}
interface Case {
  readonly line: number;
  readonly text: string;
  readonly published: string | null;
  readonly expected: readonly Expected[];
}

const lexicon = loadLexicon();
const files = globSync('src/seed/**/*.cases.txt').sort();
assert.ok(files.length > 0, 'no case files found: run from the project folder');

for (const file of files) {
  const { kinds, cases } = readCases(file, readFileSync(file, 'utf8'));
  test(`${basename(file)}: ${cases.length} cases`, async (t) => {
    for (const item of cases) {
      await t.test(`${file}:${item.line} ${item.text}`, () => {
        const article = paragraphArticle(item.text, lexicon, item.published);
        const found = factsJson(article, lexicon).filter((fact) => kinds.has(fact.kind));
        const seen = found.map((fact, i) => shown(fact, item.text, item.expected[i]?.fields.keys() ?? []));
        const wanted = item.expected.map(
          (fact) => `${[fact.kind, ...fieldsShown(fact.fields)].join(' ')} | ${fact.text}`,
        );
        assert.deepEqual(seen, wanted);
      });
    }
  });
}

function readCases(file: string, content: string): { kinds: Set<string>; cases: Case[] } {
  let kinds = new Set<string>();
  let published: string | null = null;
  const cases: { line: number; text: string; published: string | null; expected: Expected[]; none: boolean }[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    const where = `${file}:${index + 1}`;
    const directive = /^# (kinds|published): (.+)$/.exec(line);
    if (directive?.[1] === 'kinds') kinds = new Set((directive[2] as string).split(' '));
    else if (directive) published = directive[2] === 'null' ? null : (directive[2] as string);
    else if (line.startsWith('#') || line.trim() === '') continue;
    else if (!line.startsWith('  ')) cases.push({ line: index + 1, text: line, published, expected: [], none: false });
    else if (line.trim() === '-') (cases.at(-1) ?? fail(where)).none = true;
    else (cases.at(-1) ?? fail(where)).expected.push(readExpected(line.trim(), where));
  }
  assert.ok(kinds.size > 0, `${file}: say which kinds it is about: # kinds: quantity`);
  for (const item of cases) {
    assert.equal(
      item.none,
      item.expected.length === 0,
      `${file}:${item.line}: write the facts it must give, or "-" for none`,
    );
  }
  return { kinds, cases };
}

function readExpected(line: string, where: string): Expected {
  const [head, ...rest] = line.split(' | ');
  assert.ok(head && rest.length > 0, `${where}: write "kind field=value | the very words"`);
  const [kind] = head.split(' ', 1);
  const fields = [...head.matchAll(/([\w.]+)=(?:"([^"]*)"|(\S+))/g)].map(
    (m) => [m[1], m[2] ?? m[3]] as [string, string],
  );
  return { kind: kind as string, fields: new Map(fields), text: rest.join(' | ') };
}

function shown(fact: FactJson, text: string, names: Iterable<string>): string {
  const fields = new Map([...names].map((name) => [name, fieldOf(fact, name, text)]));
  return `${[fact.kind, ...fieldsShown(fields)].join(' ')} | ${fact.text}`;
}

function fieldOf(fact: FactJson, name: string, text: string): string {
  if (name === 'quote') {
    const quote = fact['quote'] as { start: number; end: number };
    return text.slice(quote.start, quote.end);
  }
  const value = name.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], fact);
  return String(value ?? null);
}

function fieldsShown(fields: ReadonlyMap<string, string>): string[] {
  return [...fields].map(([name, value]) => `${name}=${/\s/.test(value) ? `"${value}"` : value}`);
}

function fail(where: string): never {
  throw new Error(`${where}: facts before any text`);
}
