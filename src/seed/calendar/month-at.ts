/** Month names where they stand, and the pairs of them: «تشرين الأول/ أكتوبر». */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import type { Token } from '../view.ts';

export type CalendarName = 'gregory' | 'islamic-umalqura';

export interface MonthRead {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly next: number;
  /** The name is another word too and no second name stands beside it. */
  readonly doubtful: boolean;
}
interface MonthName {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly doubtful: boolean;
}

// «وأكتوبر», «بأكتوبر», «لأكتوبر»; the article makes it another word («المحرم» is listed with its own).
const CLITICS = /^(?:[وف]?[بلك]?)$/u;

const monthNames = perLexicon((lexicon): PhraseIndex<MonthName> => {
  const made = phraseIndex(
    lexicon.months.flatMap(({ calendar, month, forms, doubtful }) => {
      const unsure = new Set(doubtful.map(folded));
      return forms.map((form) => [form, { calendar, month, doubtful: unsure.has(folded(form)) }] as const);
    }),
  );
  return made;
});

/** The month that starts at a token; with `clitics`, also «وأكتوبر» and «بأكتوبر». */
export function monthAt(tokens: readonly Token[], index: number, lexicon: Lexicon, clitics = false): MonthRead | null {
  const names = monthNames(lexicon);
  const first = names.longestAt(tokens, index, { clitics });
  if (!first || !CLITICS.test(first.prefix)) return null;
  const { calendar, month, doubtful } = first.value;
  const pair = secondName(tokens, first.next, names, first.value);
  return { calendar, month, next: pair ?? first.next, doubtful: doubtful && pair === null };
}

/** Where a second name of the same month ends: «/ أكتوبر», «(أكتوبر)», « أكتوبر». */
function secondName(
  tokens: readonly Token[],
  index: number,
  names: PhraseIndex<MonthName>,
  first: MonthName,
): number | null {
  const joint = tokens[index]?.text ?? '';
  const marked = /^[/\\(|-]$/u.test(joint);
  const second = names.longestAt(tokens, marked ? index + 1 : index);
  if (second?.value.calendar !== first.calendar || second.value.month !== first.month) return null;
  if (joint !== '(') return second.next;
  return tokens[second.next]?.text === ')' ? second.next + 1 : null;
}
