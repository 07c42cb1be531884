import type { Line } from './model.ts';

/** The lines of a text, each with its terminator (LF, CRLF or CR); joined they are the text. An empty text has none. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  // «…\r\n» ends one line, not two
  for (const { 0: terminator, index } of text.matchAll(/\r\n|\r|\n/g)) {
    const end = index + terminator.length;
    lines.push({ number: lines.length + 1, start, end });
    start = end;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}
