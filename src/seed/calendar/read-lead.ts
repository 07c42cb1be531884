import { folded } from '../fold.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import { bare, type Reader } from './reader.ts';

export interface Lead {
  readonly next: number;
  /** Days from the publication day: -1 of «أمس». */
  readonly away: number | null;
  /** 1 is Monday. */
  readonly weekday: number | null;
  /** «هذا الأحد» is not past. */
  readonly these: boolean;
  /** Opened by «يوم», «مساء» or the like. */
  readonly told: boolean;
}

const NAMED_DAYS = { dayBefore: -2, yesterday: -1, today: 0, tomorrow: 1, dayAfter: 2 } as const;
/** «مساء يوم» */
const MOST_DAY_WORDS = 2;

export interface DayWords {
  readonly named: PhraseIndex<number>;
  /** Weekdays, with «و» and «ل» before them. */
  readonly weekdays: ReadonlyMap<string, number>;
}

export const dayWords = perLexicon((lexicon): DayWords => {
  const { calendar } = lexicon;
  const lists = Object.entries(NAMED_DAYS) as [keyof typeof NAMED_DAYS, number][];
  const weekdays = calendar.weekdays.flatMap(({ day, forms }) =>
    forms
      .map(folded)
      .flatMap((form) => [form, `و${form}`, `ف${form}`, `لل${form.slice(2)}`].map((text) => [text, day] as const)),
  );
  const made = {
    named: phraseIndex(lists.flatMap(([list, away]) => calendar[list].map((form) => [form, away] as const))),
    weekdays: new Map(weekdays),
  };
  return made;
});

export function readLead(reader: Reader, index: number): Lead | null {
  const part = skipDayWords(reader, index);
  const told = part > index;
  const named = namedDay(reader, part, told);
  if (named) return { ...named, these: false, told };
  const these = !told && bare(reader.text(index), reader.lists.these) !== null;
  const weekday = weekdayAt(reader, these ? part + 1 : part, told || these);
  if (weekday) return { away: null, weekday: weekday.day, next: weekday.next, these, told };
  return told ? { away: null, weekday: null, next: part, these: false, told } : null;
}

function skipDayWords(reader: Reader, index: number): number {
  let at = index;
  while (at - index < MOST_DAY_WORDS && isDayWord(reader, at)) at++;
  return at;
}

function isDayWord(reader: Reader, index: number): boolean {
  return bare(reader.text(index), reader.lists.day) !== null;
}

/** «أمس», «غدا الخميس», «اليوم، الأربعاء»; the weekday behind it goes along. */
function namedDay(
  reader: Reader,
  index: number,
  told: boolean,
): { away: number; weekday: number | null; next: number } | null {
  const { named } = dayWords(reader.lexicon);
  const match = named.longestAt(reader.tokens, index, { clitics: true });
  if (!match || match.prefix.endsWith('ال')) return null;
  const away = match.value;
  const weekday = weekdayBehind(reader, match.next);
  if (weekday) return { away, weekday: weekday.day, next: weekday.next };
  const led = told || match.prefix.endsWith('ب');
  if (!led && reader.lists.onlyLed.has(reader.text(index).slice(match.prefix.length))) return null;
  return isThisDay(reader, index, match.next, match.prefix, told) ? { away, weekday: null, next: match.next } : null;
}

/** «اليوم» is today unless the words around it make it "the day": «في اليوم التالي», «ذلك اليوم», «بالأمس القريب». */
function isThisDay(reader: Reader, index: number, next: number, prefix: string, told: boolean): boolean {
  const { lists, text } = reader;
  const after = text(next);
  if (lists.notTodayBefore.has(after) || readOrdinal(reader.tokens, next, reader.lexicon)?.definite) return false;
  const day = text(index).slice(prefix.length);
  if (next - index > 1 || !lists.today.has(day)) return true;
  // «باليوم», «لليوم»
  if (/[بلك]$/u.test(prefix)) return false;
  // «اليوم العالمي», «اليوم الدراسي»
  if (/^ال\p{L}+يه?$/u.test(after)) return false;
  if (told) return true;
  if (
    bare(text(index - 1), lists.notToday) !== null ||
    bare(text(index - 2), lists.states) !== null ||
    /^["(«“]$/u.test(text(index - 1))
  )
    return false;
  return !/^["»”]$/u.test(after) && !isNowadays(reader, index, after);
}

// «يعيش», «تعمل»
const PRESENT = /^[يتن]\p{L}{2,}$/u;

/** «اليوم تعمل في المدينة ورش», «واليوم ثمة جدار»: at the start of a sentence, before what lasts. */
function isNowadays({ lists, text }: Reader, index: number, after: string): boolean {
  const before = text(index - 1);
  const opens = /^[.؟!؛…]?$/u.test(before) || (/^[،,]$/u.test(before) && text(index).startsWith('و'));
  return opens && (PRESENT.test(after) || lists.lasting.has(after));
}

/** «الثلاثاء», «(الثلاثاء)» or «، الثلاثاء» behind «أمس». */
function weekdayBehind(reader: Reader, index: number): { day: number; next: number } | null {
  const mark = /^[(،,]$/u.test(reader.text(index));
  const at = mark ? index + 1 : index;
  const day = reader.lists.weekdays.get(reader.text(at));
  const enclosed = reader.text(index) === '(';
  if (day === undefined || (enclosed && reader.text(at + 1) !== ')')) return null;
  return { day, next: at + (enclosed ? 2 : 1) };
}

function weekdayAt(reader: Reader, index: number, led: boolean): { day: number; next: number } | null {
  const text = reader.text(index);
  const day = led ? reader.lists.weekdays.get(text) : dayWords(reader.lexicon).weekdays.get(text);
  if (day === undefined || reader.lists.notWeekdayBefore.has(reader.text(index + 1))) return null;
  return !led && isNoWeekday(reader, index) ? null : { day, next: index + 1 };
}

/** «صلاة الجمعة», «كل يوم أحد», «سوق الثلاثاء». */
export function isNoWeekday(reader: Reader, index: number): boolean {
  return bare(reader.text(index - 1), reader.lists.notWeekday) !== null;
}
