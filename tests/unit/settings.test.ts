/** What site.config.ts may say, and what is said of what it may not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import written from '../../site.config.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { robotsText } from '../../src/share/robots.ts';

const names = { ar: 'هامش', en: 'Margin' };
const least = { names, publisher: names };

const messages = (settings: unknown, environment: Record<string, string> = {}): readonly string[] =>
  readSettings(settings, environment).faults.map(({ field, variable, message }) => `${variable ?? field}: ${message}`);

test('the settings in the repository hold', () => assert.deepEqual(messages(written), []));

test('what is left out has a default', () => {
  assert.deepEqual(readSettings(least, {}).settings, {
    ...least,
    address: null,
    base: '/',
    contact: null,
    crawlers: { ai: 'allow' },
    analytics: 'none',
  });
});

test('an address is a host, a base path has its slashes', () => {
  const { settings } = readSettings({ ...least, address: 'HTTPS://Example.org:8443/', base: 'reader/ar' }, {});
  assert.equal(settings?.address, 'https://example.org:8443');
  assert.equal(settings?.base, '/reader/ar/');
});

test('the environment stands for address and base path, unless it is empty', () => {
  const own = { ...least, address: 'https://example.org', base: '/reader/' };
  assert.equal(readSettings(own, { HASHIYA_SITE: 'http://localhost:1', HASHIYA_BASE: '' }).settings?.base, '/reader/');
  const { settings } = readSettings(own, { HASHIYA_SITE: 'http://localhost:1', HASHIYA_BASE: '/' });
  assert.deepEqual([settings?.address, settings?.base], ['http://localhost:1', '/']);
});

const FAULTS: readonly (readonly [unknown, RegExp])[] = [
  [{ ...least, names: { ar: 'هامش' } }, /^names\.en: It is missing\. Write a text in quotes\.$/],
  [{ ...least, names: { ...names, en: '  ' } }, /^names\.en: It is empty\. Write /],
  [{ ...least, names: { ...names, ar: 'هامش\u202e' } }, /^names\.ar: It holds characters that cannot be seen\. Type /],
  [{ names }, /^publisher: It is missing\./],
  [{ ...least, address: 'example.org' }, /^address: It is no address of a site\. Write it as in /],
  [{ ...least, address: 'javascript:alert(1)' }, /^address: It is no address of a site\./],
  [{ ...least, address: 'https://example.org/reader/' }, /^address: More than a host .* belongs into base\.$/],
  [{ ...least, address: 'https://me:secret@example.org' }, /^address: More than a host /],
  [{ ...least, base: '/../' }, /^base: It is no path\. Write "\/", or /],
  [{ ...least, base: '/قارئ/' }, /^base: It is no path\./],
  [{ ...least, contact: 'nobody' }, /^contact: It is no address for mail\. Write it as in /],
  [{ ...least, crawlers: { ai: 'maybe' } }, /^crawlers\.ai: Write "allow" or "refuse"\.$/],
  [{ ...least, analytics: 'google' }, /^analytics: Readers are not counted here\. Write "none"\.$/],
  [{ ...least, adress: null }, /^adress: There is no such setting\. Take it out, or correct its name/],
];
for (const [settings, message] of FAULTS) {
  test(`a fault names its field and a remedy: ${message.source}`, () => {
    const [first = '', ...more] = messages(settings);
    assert.match(first, message);
    assert.deepEqual(more, []);
  });
}

test('all faults are told at once, and those of the environment by its variable', () => {
  assert.equal(messages({ ...least, contact: 1, analytics: 2 }).length, 2);
  assert.match(messages(least, { HASHIYA_SITE: 'nowhere' })[0] ?? '', /^HASHIYA_SITE: It is no address/);
  assert.equal(messages(null).length, 1);
});

test('robots.txt refuses the crawlers of language models by one setting, and nobody else', () => {
  assert.match(robotsText('allow'), /^User-agent: \*\nDisallow:\n\nSitemap: http\S+\/sitemap-index\.xml\n$/);
  const refused = robotsText('refuse');
  assert.match(refused, /^(?:User-agent: [\w-]+\n)*User-agent: GPTBot\n(?:User-agent: [\w-]+\n)*Disallow: \/\n\n/);
  assert.ok(refused.endsWith(robotsText('allow')));
});
