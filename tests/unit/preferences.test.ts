/** What readers choose is shown before the first paint, and nothing but that. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import ar from '../../src/i18n/ar.json' with { type: 'json' };
import en from '../../src/i18n/en.json' with { type: 'json' };
import { contentPolicy } from '../../src/policy.ts';
import { choices, PREFERENCES_KEY, preferences } from '../../src/preferences.ts';
import { preferencesScript } from '../../src/preferences-script.ts';

/** What the script makes of what is kept: the data attributes of `<html>`. */
function shown(localStorage: unknown): Record<string, string> {
  const dataset: Record<string, string> = Object.create(null);
  runInNewContext(preferencesScript, { localStorage, document: { documentElement: { dataset } } });
  return { ...dataset };
}
const keeping = (kept: string): unknown => ({ [PREFERENCES_KEY]: kept });

test('every choice is shown, alone and with others', () => {
  assert.equal(choices.length, 4 + 2 + 3 + 1 + 1 + 1);
  for (const choice of choices) {
    const [name = '', value = ''] = choice.split('=');
    assert.deepEqual(shown(keeping(choice)), { [name]: value });
  }
  assert.deepEqual(shown(keeping('theme=sepia size=large digits=arabic')), {
    theme: 'sepia',
    size: 'large',
    digits: 'arabic',
  });
});

test('what is no choice shows nothing', () => {
  const hostile = [
    '',
    ' ',
    'theme',
    'theme=',
    'theme=system',
    'theme=neon',
    'size=150%',
    'onload=alert(1)',
    '__proto__=polluted',
    'constructor=1',
    'toString=1 valueOf=1',
    'theme=dark;size=large',
    'theme=dark\tsize=large',
    '"theme=dark"',
    '{"theme":"dark"}',
    `${'a'.repeat(100_000)}=b`,
    '\u202etheme=dark',
  ];
  for (const kept of hostile) assert.deepEqual(shown(keeping(kept)), {}, kept.slice(0, 40));
  assert.deepEqual(shown(keeping('theme=neon size=large <img>')), { size: 'large' });
});

test('where nothing is kept, or storage is refused, it does nothing', () => {
  assert.deepEqual(shown({}), {});
  assert.deepEqual(shown(undefined), {});
  const refusing = {
    get [PREFERENCES_KEY]() {
      throw new Error('SecurityError');
    },
  };
  assert.deepEqual(shown(refusing), {});
});

test('the policy has the hash of the script, and of nothing else', () => {
  const hashes = contentPolicy.match(/'(?:sha\d+-|nonce-|unsafe)[^']*'/g);
  assert.deepEqual(hashes, [`'sha256-${createHash('sha256').update(preferencesScript).digest('base64')}'`]);
  assert.match(contentPolicy, /script-src 'self' 'wasm-unsafe-eval' 'sha256-[A-Za-z0-9+/]{43}='(?:;|$)/);
});

test('the script holds nothing that ends it, in ASCII', () => {
  assert.match(preferencesScript, /^[\x20-\x7e]+$/);
  assert.doesNotMatch(preferencesScript, /<\/|<!--/);
});

test('every value has its words in both languages', () => {
  for (const [name, values] of Object.entries(preferences)) {
    // A box to be ticked.
    if (name === 'articleDigits') continue;
    for (const value of values) {
      for (const words of [ar, en]) assert.ok(`settings.${name}.${value}` in words, `${name}.${value}`);
    }
  }
});
