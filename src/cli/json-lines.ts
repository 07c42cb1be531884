/** Where a value stands in a JSON file. */

// "a \" b", [, ], {, }, :, a comma, or a bare word such as 12.5 or null
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/gs;

interface Level {
  readonly list: boolean;
  key: string | number;
}

/**
 * The line, one-based, of the value at a path such as `['units', 3, 'label']` in a JSON text, or of the deepest part of
 * the path that is there. The text must be valid JSON.
 */
export function lineOfPath(json: string, path: readonly PropertyKey[]): number {
  const levels: Level[] = [];
  let best = { depth: 0, offset: 0 };
  let expectsKey = false;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (level?.list) level.key = Number(level.key) + 1;
      expectsKey = level?.list === false;
    } else if (expectsKey && level && token.startsWith('"')) {
      level.key = JSON.parse(token);
      expectsKey = false;
    } else if (token !== ':') {
      const depth = levels.length;
      if (depth > best.depth && levels.every(({ key }, at) => key === path[at])) best = { depth, offset: index };
      if (token === '{' || token === '[') levels.push({ list: token === '[', key: 0 });
      expectsKey = token === '{';
    }
  }
  return lineAt(json, best.offset);
}

/** The line that an offset of a text stands on, one-based. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The line that `JSON.parse` complains of («… in JSON at position 17 (line 3 column 2)»), or null. */
export function lineOfJsonError(error: unknown): number | null {
  const line = /\(line (\d+) column \d+\)/.exec(error instanceof Error ? error.message : '')?.[1];
  return line === undefined ? null : Number(line);
}
