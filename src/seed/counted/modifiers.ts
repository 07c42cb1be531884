/** What is said of how exact a figure is: «نحو», «أكثر من», «على الأقل». */
import type { Modifier } from '../model.ts';
import type { Token } from '../view.ts';
import type { WordLists } from './word-lists.ts';

/** Words of the longest modifier: «ما لا يقل عن». */
const LONGEST = 4;

export interface ModifierBefore {
  readonly modifier: Modifier;
  /** Index of its first token. */
  readonly first: number;
  readonly joined: boolean;
}

/** The modifier that ends right before a token. */
export function modifierBefore(tokens: readonly Token[], index: number, lists: WordLists): ModifierBefore | null {
  for (let first = Math.max(0, index - LONGEST); first < index; first++) {
    const match = lists.modifiersBefore.longestAt(tokens, first, { clitics: true });
    if (match?.next !== index || match.prefix.includes('ال')) continue;
    const joined = match.prefix.startsWith('و') || tokens[first - 1]?.text === 'و';
    return { modifier: match.value, first, joined };
  }
  return null;
}

/** The modifier that starts at a token. */
export function modifierAfter(tokens: readonly Token[], index: number, lists: WordLists): Modifier | null {
  return lists.modifiersAfter.longestAt(tokens, index)?.value ?? null;
}
