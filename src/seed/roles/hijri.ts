/** Hijri days by the calendar of Umm al-Qura, as Intl (CLDR `islamic-umalqura`) counts them. */

const DAY = 86_400_000;
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function hijriOf(time: number): Day {
  const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  return { year: part['year'] ?? 0, month: part['month'] ?? 0, day: part['day'] ?? 0 };
}

/** ISO 8601 Gregorian day of a Hijri one (`1445-04-24` → `2023-11-08`); null where the calendar has no such day. */
export function gregorianOf({ year, month, day }: Day): string | null {
  if (!(year > 1300 && year < 1600 && month >= 1 && month <= 12 && day >= 1 && day <= 30)) return null;
  // A Hijri year has 354.367 days on average; the guess is a few days off at most, and one look tells by how many.
  let time = Date.UTC(622, 6, 19) + Math.floor((year - 1) * 354.367 + (month - 1) * 29.53 + day) * DAY;
  for (let look = 0; look < 4; look++) {
    const at = hijriOf(time);
    const off = Math.round((year - at.year) * 354.367 + (month - at.month) * 29.53) + day - at.day;
    if (off === 0) return at.month === month && at.day === day ? new Date(time).toISOString().slice(0, 10) : null;
    time += off * DAY;
  }
  return null;
}
