/** A date behind its weekday or the words of its day: «الأحد الموافق 3 مارس», «أمس الثلاثاء», «مساء 7 أكتوبر». */
import type { ReadDate } from './date-parts.ts';
import { type DateMention, dateMention } from './mention.ts';
import { readDate } from './read-date.ts';
import { type Lead, readLead } from './read-lead.ts';
import { leadAlone } from './read-relative.ts';
import type { Reader } from './reader.ts';

export function readLedDate(reader: Reader, index: number): DateMention | null {
  const lead = readLead(reader, index);
  if (!lead) return null;
  const alone = leadAlone(reader, index, lead);
  const date = dateBehind(reader, lead);
  const mention = date && dateMention(date, index, endOf(reader, lead, date));
  if (mention?.kind === 'date') {
    // «غدا الخميس 9 نوفمبر»: the year is that of tomorrow.
    const sameDay = lead.away !== null && alone?.iso && mention.value.iso === `-${alone.iso.slice(4)}`;
    return sameDay ? relativeMention({ ...alone, next: mention.next }) : mention;
  }
  return alone && (fallingOn(reader, alone) ?? relativeMention(alone));
}

/** «الثلاثاء القادم الموافق 14 نوفمبر», «الجمعة المقبل 10 نوفمبر»: the date says the same day again. */
function fallingOn(reader: Reader, alone: Relative): DateMention | null {
  const falling = reader.lists.phrases('falling').longestAt(reader.tokens, alone.next);
  const date = alone.iso ? readDate(reader, falling?.next ?? alone.next) : null;
  const mention = date && dateMention(date);
  const same = mention?.kind === 'date' && [alone.iso, `-${alone.iso?.slice(4)}`].includes(mention.value.iso);
  return date && same ? relativeMention({ ...alone, next: date.next }) : null;
}

type Relative = NonNullable<ReturnType<typeof leadAlone>>;

export function relativeMention({ first, next, iso, resolved }: Relative): DateMention {
  return { kind: 'date', first, next, value: { iso, calendar: 'gregory', ...(resolved ? { resolved } : {}) } };
}

/** The day that stands behind a lead, past a comma, a parenthesis or «الموافق». */
export function dateBehind(reader: Reader, lead: Lead): ReadDate | null {
  const marked = lead.weekday !== null || lead.away !== null;
  let at = lead.next;
  if (marked && /^[،,(-]$/u.test(reader.text(at))) at++;
  at = reader.lists.phrases('falling').longestAt(reader.tokens, at)?.next ?? at;
  const date = readDate(reader, at);
  return date?.day === null ? null : date;
}

function endOf(reader: Reader, lead: Lead, date: ReadDate): number {
  const enclosed = reader.text(lead.next) === '(' && reader.text(date.next) === ')';
  return enclosed ? date.next + 1 : date.next;
}
