/** What no file of a built site holds, whatever its kind. Pages are looked at once more as browsers parse them: tests/site/built-pages.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { test } from 'node:test';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { preferencesScript } from '../../src/preferences-script.ts';
import { hostileSite } from '../browser/sites.ts';
import { filesOf, sites } from './folders.ts';
import { originOf } from './heads.ts';

const COMPRESSED = /\.(?:br|gz)$/;
/** Pictures, fonts, and what Pagefind keeps of an index. */
const NO_TEXTS = /\.(?:png|woff2|pagefind|pf_\w+)$/;
/** Texts as programs read them, which tell a seed letter by letter. */
const SEED_DATA = /\/data\/|\/search\/\w+\/documents\//;

/** Control characters but tab and line ends, what turns text round (isolates, which end with what they isolate, apart), and what is no character. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\ufeff]|\p{Noncharacter_Code_Point}|\p{Cs}/u;
const CONTROLS = /(?![\t\n\r\u007f-\u009f])\p{Cc}/u;

/** A string of its own in scripts: what they put into copied text (src/share/own-order.ts). */
const MARK = /(["'`])[\u200e\u200f]\1/g;

/** Names of formats, and Pagefind's stand-in for the address of what it resolves: nothing is asked of them. */
const NAMES =
  /https?:\/\/(?:www\.w3\.org\/|www\.sitemaps\.org\/schemas\/|purl\.org\/|search\.yahoo\.com\/mrss\/|jsonfeed\.org\/version\/|tailwindcss\.com \*\/|example\.com\$\{)/g;
const ADDRESS = /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+|:\d+)[^\s"'<>)]*/gi;

/** Where feeds, and what is saved for reading offline, tell titles and whole texts. */
const TOLD =
  /<(content:encoded|content|description|summary|title|media:title)\b[^>]*>.*?<\/\1>|"(?:content_html|content_text|summary|title|ar|en)":"(?:[^"\\]|\\.)*"/gs;
/** Text of a script is no markup. */
const STRUCTURED_DATA = /<script type="application\/ld\+json">.*?<\/script>/gs;

/** Every file that is read as text, with its text. */
function* textsOf(site: (typeof sites)[number]): Generator<readonly [file: string, text: string]> {
  for (const file of filesOf(site, '')) {
    if (!COMPRESSED.test(file) && !NO_TEXTS.test(file)) yield [file, textIn(file)];
  }
}

/** A byte order mark is told as a character, but of plain text, which begins with one: nothing else says that it is UTF-8. */
function textIn(file: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !file.endsWith('.txt') }).decode(readFileSync(file));
}

for (const site of [...sites, hostileSite]) {
  test(`${site.name} site: no text holds a code point that does something unseen, as it stands or by its number`, () => {
    const faults: string[] = [];
    for (const [file, text] of textsOf(site)) {
      const own = file.endsWith('.js') ? text.replace(MARK, '') : text;
      const forbidden = SEED_DATA.test(file) ? CONTROLS : FORBIDDEN;
      const read = /\.(?:html|xml|svg)$/.test(file) ? [own, referred(own)] : [own, ...escaped(file, own)];
      for (const one of read) {
        const [found] = forbidden.exec(one) ?? [];
        if (found !== undefined) faults.push(`${file}: U+${found.codePointAt(0)?.toString(16)}`);
      }
    }
    assert.deepEqual(faults, []);
  });

  test(`${site.name} site: nothing but pages and feeds names an address, and none of another site`, () => {
    const faults: string[] = [];
    for (const [file, text] of textsOf(site)) {
      // Words of a seed may be an address, and stay words; pages link what a translator has linked (files.test.ts).
      if (/\.(?:html|txt|md)$/.test(file) || SEED_DATA.test(file)) continue;
      const members = text.replace(TOLD, '');
      const found = members.replace(NAMES, '').match(ADDRESS) ?? [];
      faults.push(...found.filter((one) => !one.startsWith(originOf(site))).map((one) => `${file}: ${one}`));
      if (/["'`(]\s*(?:javascript|vbscript|data):/i.test(members)) faults.push(`${file}: a scheme that runs`);
    }
    assert.deepEqual(faults, []);
  });

  test(`${site.name} site: no page and no drawing holds a script, handler or style of its own, but the one whose hash the policy has`, () => {
    const faults: string[] = [];
    for (const file of filesOf(site, '.html', '.svg')) {
      visit(fromHtml(readFileSync(file, 'utf8')), 'element', (element) => {
        faults.push(...inlineFaults(element).map((fault) => `${file}: ${fault}`));
      });
    }
    assert.deepEqual(faults, []);
  });
}

/** The characters that a text names by their numbers. */
function referred(text: string): string {
  const numbers = text.replace(STRUCTURED_DATA, '').matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi);
  return Array.from(numbers, ([, hex, decimal]) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
  }).join('');
}

/** The strings of a file of JSON, escapes undone. */
function escaped(file: string, text: string): readonly string[] {
  if (!['.json', '.webmanifest'].includes(extname(file)) || SEED_DATA.test(file)) return [];
  const strings: string[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

function inlineFaults({ tagName, properties, children }: Element): readonly string[] {
  const names = Object.keys(properties).filter((name) => /^(?:on.+|style|srcDoc)$/i.test(name));
  const addresses = Object.values(properties).filter((value) =>
    /^\s*(?:javascript|vbscript|data):/i.test(String(value)),
  );
  const [first] = children;
  const text = first?.type === 'text' ? first.value : '';
  const runs = tagName === 'script' && text !== '' && properties['type'] !== 'application/ld+json';
  const strange =
    (runs && text !== preferencesScript) || /^(?:style|iframe|object|embed|base|foreignobject)$/i.test(tagName);
  return [...(strange ? [`<${tagName}>`] : []), ...names, ...addresses.map(String)];
}
