/** Figures that leave out their noun because the one before named it: «(2500) جندي … ونحو (900) في سوريا». */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Modifier } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Token } from '../view.ts';
import { modifierBefore } from './modifiers.ts';
import { endsInScale } from './noun-after.ts';
import { type WordLists, wordLists } from './word-lists.ts';

/** Words of the longest phrase before such a figure: «بعد أن كان». */
const LONGEST = 3;
/** What stands behind a figure whose noun is understood. */
const GOES_ON =
  /^(?:في|من|ب.*|لل.+|ل.+(?:ه|ها|هم)|علي|الي|داخل|خارج|شمال|جنوب|شرق|غرب|قبل|بعد|خلال|عام|سنه|العام|هذا|هذه|حاليا|سنويا|يوميا|فقط|لدي|عن|كليا|جزييا|[.،,؛؟!)"»])$/u;
// «3 منهم», «12 منها»
const OF_THEM = /^من(?:هم|ها|هن)$/u;

export interface Ellipsis {
  /** Whether it is of people («منهم») or of things («منها»); null where that is not told. */
  readonly human: boolean | null;
  readonly modifier: Modifier | null;
  /** Compared with the figure before: «مقابل 9», or a scale word that counts itself («15 مليونا»). */
  readonly compared: boolean;
  /** The token before which the other figure stands. */
  readonly first: number;
}

/** How a figure leaves out its noun; null where nothing shows that it does. */
export function ellipsisAt(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): Ellipsis | null {
  const lists = wordLists(lexicon);
  const before = modifierBefore(tokens, numeral.first, lists);
  const first = before?.first ?? numeral.first;
  const after = tokens[numeral.next];
  const modifier = before?.modifier ?? null;
  const goesOn = !after || GOES_ON.test(after.text);
  const compared = goesOn && (endsInScale(tokens, numeral) || endsAt(tokens, first, 'elliptic', lists));
  const plain = { human: null, modifier, compared, first };
  if (after && OF_THEM.test(after.text)) return { ...plain, human: !after.text.endsWith('ها') };
  if (PLAIN.some((name) => endsAt(tokens, first, name, lists))) return plain;
  // «في الدقيقتين 23 و108»: what is joined to a bare figure counts what that counts.
  if (numeral.joined && tokens[first - 1]?.kind === 'number') return null;
  return compared || (goesOn && (before?.joined || numeral.joined)) ? plain : null;
}

type List = 'whole' | 'likewise' | 'parts' | 'elliptic';
/** What stands before a figure and alone shows that its noun is understood. */
const PLAIN: readonly List[] = ['whole', 'likewise', 'parts'];

/** «46 جنديا بينهم 12 ضابطا»: what stands behind such a word is a part of the figure before. */
export function isPart(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const lists = wordLists(lexicon);
  return endsAt(tokens, modifierBefore(tokens, index, lists)?.first ?? index, 'parts', lists);
}

function endsAt(tokens: readonly Token[], index: number, name: List, lists: WordLists): boolean {
  const phrases = lists.phrases(name);
  for (let back = 1; back <= LONGEST && back <= index; back++) {
    if (phrases.longestAt(tokens, index - back, { clitics: true })?.next === index) return true;
  }
  return false;
}
