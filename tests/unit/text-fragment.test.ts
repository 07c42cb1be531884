/** Text directives: which words they name, and that they name no others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fragmentTo, type Standing } from '../../src/share/text-fragment.ts';

/** A page in which the words are marked by `[[` and `]]`. */
function standing(page: string): Standing {
  const [before = '', rest = ''] = page.split('[[');
  const [words = '', after = ''] = rest.split(']]');
  return { before, words, after };
}

/** The directive as it reads, its parts decoded; null where there is none. */
function directive(page: string): string | null {
  const fragment = fragmentTo('L12', standing(page));
  assert.match(fragment, /^#L12(?::~:text=[^&#\s]+)?$/);
  const [, text] = fragment.split(':~:text=');
  return text === undefined ? null : text.split(',').map(decodeURIComponent).join(' | ');
}

const cases: readonly (readonly [page: string, wanted: string | null])[] = [
  ['one two [[three four]] five', 'three four'],
  // More than six words: the first and the last.
  ['a [[b c d e f g h]] i', 'b c d | f g h'],
  // The same words stand before them: what stands around tells them apart.
  ['one two three [[one two]] four', 'three- | one two'],
  // What stands behind, where nothing stands before.
  ['x one two\n[[one two]] four', 'one two | -four'],
  // In a note of the margin the quotation begins alike: a longer beginning.
  ['m a b c d\n[[a b c e f g h i]] z', 'a b c e | f g h i'],
  // The end stands among the words already.
  ['[[a b c x y z d e f g x y z]] q', 'a b c x | g x y z'],
  // A word that the selection has cut is taken whole.
  ['the mil[[itias carr]]ied out', 'militias carried'],
  // What stands by the words without a space is not one of them.
  ['said: "[[three four]]". five', 'three four'],
  ['a "b" c "[[b]]"', 'c "- | b'],
  // Two paragraphs: a beginning of the first, an end of the last.
  ['p [[q r]]', 'q r'],
  ['[[a b c d\ne f g h]] i', 'a b c | f g h'],
  // Letters that a browser does not tell apart count as the same.
  ['كان أحمد قال [[احمد]] هنا', 'قال- | احمد'],
  // Nothing tells them apart; nothing is named.
  ['x\n[[x]]\nx', null],
  ['a [[ ]] b', null],
];

for (const [page, wanted] of cases) test(`«${page}» → ${wanted}`, () => assert.equal(directive(page), wanted));

test('what has a meaning in a directive is encoded, and all that is not ASCII', () => {
  const fragment = fragmentTo('L3', standing('[[a-b, c & d: «قال»]] x'));
  assert.equal(fragment, '#L3:~:text=a%2Db%2C%20c%20%26%20d%3A%20%C2%AB%D9%82%D8%A7%D9%84%C2%BB');
});

test('half a surrogate pair is no reason to fail', () => {
  assert.match(fragmentTo('L1', standing('[[\ud83d smile]] x')), /^#L1:~:text=/);
});

/** Where the words stand that a directive names, found as the specification finds them, on a page of one block. */
function found(
  page: string,
  [prefix, start, end, suffix]: readonly string[],
): readonly [from: number, to: number] | null {
  const intro = prefix ? `${prefix} ` : '';
  const behind = suffix ? ` ${suffix}` : '';
  const at = page.indexOf(`${intro}${start}${end ? '' : behind}`);
  if (at < 0) return null;
  const from = at + intro.length;
  if (!end) return [from, from + (start ?? '').length];
  const last = page.indexOf(`${end}${behind}`, from + (start ?? '').length);
  return last < 0 ? null : [from, last + end.length];
}

function partsOf(fragment: string): readonly string[] {
  const parts = (fragment.split(':~:text=')[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
  return [prefix ?? '', parts[0] ?? '', parts[1] ?? '', suffix ?? ''].map(decodeURIComponent);
}

test('whatever the page repeats, the first place that fits is that of the words', () => {
  const word = fc.constantFrom('كان', 'في', 'العراق', '(40)', 'هجوم', 'a-b', 'x,y');
  const stretch = fc.array(word, { maxLength: 14 });
  let named = 0;
  fc.assert(
    fc.property(stretch, fc.array(word, { minLength: 1, maxLength: 12 }), stretch, (before, words, after) => {
      const page = [...before, ...words, ...after].join(' ');
      const lead = before.join(' ') + (before.length > 0 ? ' ' : '');
      const tail = (after.length > 0 ? ' ' : '') + after.join(' ');
      const fragment = fragmentTo('L1', { before: lead, words: words.join(' '), after: tail });
      if (!fragment.includes('text=')) return;
      named += 1;
      assert.deepEqual(found(page, partsOf(fragment)), [lead.length, lead.length + words.join(' ').length], fragment);
    }),
    { numRuns: 500, seed: 11 },
  );
  assert.ok(named > 400, `${named} of 500 are named`);
});
