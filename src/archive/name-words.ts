/** The words of a person's name as it is compared: folded, compounds joined. */
import { folded } from '../seed/fold.ts';

// «عبد الله», «أبو بكر», «بن سلمان», «آل ثاني»: one name with the next word, folded
const OPENS = /^(?:عبد|ابو|ابي|ابا|ام|ابن|بن|بنت|ال|ولد|ذو)$/u;
// «نصر الله», «نور الدين»: one name with the word before
const CLOSES = /^(?:الله|الدين|الاسلام)$/u;

/** «د. عبد الله بن أحمد» has عبدالله and بناحمد: with and without a space, with and without hamza it is the same. */
export function nameWords(name: string): readonly string[] {
  const words: string[] = [];
  let open = false;
  for (const word of folded(name).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const last = words.length - 1;
    if (last >= 0 && (open || CLOSES.test(word))) words[last] += word;
    else words.push(word);
    open = OPENS.test(word);
  }
  return words;
}

/** Whether the one name has all words of the other in their order, and more: «محمد جاسم الخفاجي» of «محمد الخفاجي». */
export function isLonger(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length <= shorter.length) return false;
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at++;
  return at === shorter.length;
}
