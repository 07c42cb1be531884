/** Which words stand free in a collection of texts: what tells «وقال» (and he said) from «كبير» (big, and no «بير»). */
import { withoutArticle } from '../arabic-stem.ts';
import type { Vocabulary } from '../stem.ts';
import { wordsOf } from '../words.ts';

export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const free = new Set<string>();
  const whole = new Set<string>();
  for (const text of texts) {
    for (const { form } of wordsOf(text)) {
      const bare = withoutArticle(form);
      (bare === form ? free : whole).add(bare);
    }
  }
  return { has: (form) => free.has(form) || whole.has(form), isWhole: (form) => whole.has(form) };
}
