/** Which tokens a date can start with: a table, so that most words of a text cost one look. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { isYearLike } from '../counted/noun-after.ts';
import { folded } from '../fold.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import type { Reader } from './reader.ts';

const CLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'];
const compiled = new WeakMap<Lexicon, ReadonlySet<string>>();

export function canStartDate(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  const numeral = reader.numeralAt(index);
  if (numeral) return isYearLike(numeral) || goesOnAsDate(reader, numeral.next);
  if (token?.kind === 'number')
    return (reader.runAt(index)?.parts.length ?? 0) > 1 || reader.runAt(index)?.parts[0]?.value === null;
  if (token?.kind !== 'word') return false;
  // «من» is in every sentence: it opens a span of dates only before a figure or a date's first word.
  if (reader.lists.fromWords.has(token.text)) return opensSpan(reader, index + 1);
  return (
    dateStarts(reader.lexicon).has(token.text) || readOrdinal(reader.tokens, index, reader.lexicon)?.definite === true
  );
}

function opensSpan(reader: Reader, index: number): boolean {
  if (reader.numeralAt(index) || reader.runAt(index)) return true;
  return (
    dateStarts(reader.lexicon).has(reader.text(index)) || readOrdinal(reader.tokens, index, reader.lexicon) !== null
  );
}

/** Behind a figure: a month, «من», «إلى», the mark of a calendar, or one of them behind a mark. */
function goesOnAsDate(reader: Reader, index: number): boolean {
  const { lists, text } = reader;
  const word = text(index);
  if (word === '-') return true;
  const at = /^[/,،]$/u.test(word) ? index + 1 : index;
  const after = text(at);
  return (
    dateStarts(reader.lexicon).has(after) ||
    lists.toWords.has(after) ||
    lists.hijri.has(after) ||
    lists.gregorian.has(after) ||
    after === 'و'
  );
}

function dateStarts(lexicon: Lexicon): ReadonlySet<string> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const { calendar, months } = lexicon;
  const times = lexicon['time-units'].flatMap((unit) => [unit.ar, ...unit.forms]).map((form) => `ال${form}`);
  const phrases = [
    ...months.flatMap((month) => month.forms),
    ...calendar.weekdays.flatMap((weekday) => weekday.forms),
    ...[calendar.day, calendar.year, calendar.month, calendar.these, calendar.ago, times].flat(),
    ...[calendar.yesterday, calendar.dayBefore, calendar.today, calendar.tomorrow, calendar.dayAfter].flat(),
    ...[lexicon['not-figures'].betweenWords, lexicon['not-figures'].fromWords].flat(),
    'الأمس',
  ];
  const firsts = new Set(phrases.map((phrase) => folded(phrase).split(' ')[0] as string));
  const starts = new Set<string>();
  for (const word of firsts) {
    for (const clitic of CLITICS) starts.add(clitic + word);
    if (word.startsWith('ال')) for (const clitic of ['لل', 'ولل', 'فلل']) starts.add(clitic + word.slice(2));
  }
  compiled.set(lexicon, starts);
  return starts;
}
