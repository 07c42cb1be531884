/** A refusal in words: which file, why, and what to do. */
import refusals from './refusals.json' with { type: 'json' };
import type { Refused } from './refused.ts';

interface Words {
  readonly why: string;
  readonly remedy: string;
}
const words: Readonly<Record<string, Words>> = refusals;

/**
 * The message as a block of lines:
 *
 *     photo.jpg is refused.
 *       Why: Its name does not end in .txt, so it is not taken for a seed.
 *       Remedy: Name it photo.txt if it is an article saved as text; otherwise move it elsewhere.
 */
export function refusalMessage(refused: Refused): string {
  const { why, remedy } = refusalWords(refused);
  return `${visibleName(refused.file)} is refused.\n  Why: ${why}\n  Remedy: ${remedy}`;
}

/** Why, and what to do, each one sentence or two. */
export function refusalWords({ file, code, params }: Refused): Words {
  const { why, remedy } = words[code] ?? { why: `It is refused as ${code}.`, remedy: 'Replace or remove it.' };
  const all: Refused['params'] = { stem: file.replace(/\.[^.]*$/, ''), ...params };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => visibleName(String(all[name] ?? '')));
  return { why: fill(why), remedy: fill(remedy) };
}

/** A name that cannot break or turn a line, or hide a part of it: control and format characters (Cc, Cf) are written as `\u{a}`. */
export function visibleName(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\u2028\u2029]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
}
