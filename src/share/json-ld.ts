/** Structured data as the text of a `<script type="application/ld+json">`. */
import type { Thing } from 'schema-dts';
import { plainText } from './plain-text.ts';

/**
 * A list of things, each with its vocabulary: not every reader looks into a graph. No text in it can end the element or begin another: `<` is written as \u003c, as are U+2028
 * and U+2029, which old scripts take for line ends. Strings hold only what can be seen; what is undefined is left out.
 */
export function jsonLd(things: readonly Thing[]): string {
  const list = things.map((thing) => ({ '@context': 'https://schema.org', ...(thing as object) }));
  return JSON.stringify(list, (_, value: unknown) => (typeof value === 'string' ? plainText(value) : value)).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
