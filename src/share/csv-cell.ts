/** One cell of a CSV file (RFC 4180) that spreadsheets take for what it is. */

/**
 * What spreadsheets begin a formula with, in either width, also where white space or what nobody sees stands before it, and the
 * tab and CR that may begin one (OWASP, "CSV Injection").
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * A number as it is, nothing for null, and text between quotation marks, so that no comma, semicolon or line end in it begins
 * another cell. Text that would be a formula has an apostrophe before it, which spreadsheets take for «this is text».
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.toWellFormed().replaceAll('"', '""')}"`;
}
