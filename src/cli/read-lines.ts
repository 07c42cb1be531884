/** A stream of bytes as lines of text, one chunk in memory at a time. */

/**
 * The lines of a UTF-8 stream, a chunk's worth at a time, without their ends (LF or CRLF). Other characters that some
 * take for line ends (U+2028, a lone CR) stay in their line, so that line 5 of the output answers line 5 of the input.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  // A line that runs over many chunks is kept in parts: joining at each chunk would be quadratic.
  let begun: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const open = pieces.pop() ?? '';
    if (pieces.length > 0) {
      pieces[0] = begun.join('') + pieces[0];
      begun = [];
      yield pieces.map(withoutCarriageReturn);
    }
    begun.push(open);
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield [withoutCarriageReturn(last)];
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
