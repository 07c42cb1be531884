import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absolute } from '../../src/share/absolute.ts';
import { shareLinks } from '../../src/share/share-links.ts';

const TITLE = 'تصاعد "التهديدات" & الردود... ما الجديد؟ (+1) #2';
const URL_OF_PAGE = 'https://example.org/site/ar/c525837f/';
const links = new Map(shareLinks(TITLE, URL_OF_PAGE).map(({ name, href }) => [name, new URL(href)]));
const query = (name: 'whatsapp' | 'telegram' | 'x' | 'mail', key: string): string | null =>
  links.get(name)?.searchParams.get(key) ?? null;

test('each link carries the headline and the address, whole and unchanged', () => {
  assert.equal(query('whatsapp', 'text'), `${TITLE}\n${URL_OF_PAGE}`);
  assert.deepEqual([query('telegram', 'text'), query('telegram', 'url')], [TITLE, URL_OF_PAGE]);
  assert.deepEqual([query('x', 'text'), query('x', 'url')], [TITLE, URL_OF_PAGE]);
  assert.deepEqual([query('mail', 'subject'), query('mail', 'body')], [TITLE, `${TITLE}\r\n\r\n${URL_OF_PAGE}`]);
});

test('each leads where it says', () => {
  const hosts = [...links].map(([name, { protocol, host }]) => [name, protocol, host]);
  assert.deepEqual(hosts, [
    ['whatsapp', 'https:', 'wa.me'],
    ['telegram', 'https:', 't.me'],
    ['x', 'https:', 'x.com'],
    ['mail', 'mailto:', ''],
  ]);
});

test('no sign in a link ends it in plain text or in HTML, and a mail has no line but its own', () => {
  for (const { href } of shareLinks(`a'b"c<d>e(f)g!h*i\r\nBcc: x@example.org ${TITLE}`, URL_OF_PAGE)) {
    assert.match(href, /^(?:https:\/\/|mailto:\?)[\w\p{L}\p{M}.~%/?=&-]+$/u);
    assert.equal(new URL(href).searchParams.get('bcc'), null);
  }
});

test('half a surrogate pair is no reason to fail', () => {
  assert.match(shareLinks('a\ud83d', URL_OF_PAGE)[0]?.href ?? '', /a%EF%BF%BD/);
});

test('an address under a base path becomes absolute', () => {
  assert.equal(absolute('/site/ar/x/', new URL('https://example.org')), 'https://example.org/site/ar/x/');
  assert.equal(absolute('/ar/x/', new URL('https://example.org/site/')), 'https://example.org/ar/x/');
  assert.equal(absolute('/ar/x/', undefined), 'http://localhost:4321/ar/x/');
});
