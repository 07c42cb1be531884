import type { Line } from './model.ts';

const LF = 0x0a;
const CR = 0x0d;

/** The lines of a text, each with its terminator (LF, CRLF or CR); joined they are the text. An empty text has none. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    // «…\r\n» ends one line, not two
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    lines.push({ number: lines.length + 1, start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}
