import { createHash } from 'node:crypto';
import { asciiSlug } from '../seed/ascii-slug.ts';

const LENGTH = 16;

/**
 * What stands in the address of a person that the lexicon does not know: the name in ASCII where it has such a form that
 * nobody else has, else the first 16 hex digits of its SHA-256.
 * @param name folded
 * @param apart what tells the person from another of that name, who had it first; '' where nobody had
 * @param taken slugs that others have
 */
export function personSlug(name: string, apart: string, taken: ReadonlySet<string>): string {
  const whole = apart === '' ? name : `${name} ${apart}`;
  const slug = asciiSlug(whole);
  return slug && !taken.has(slug) ? slug : createHash('sha256').update(whole).digest('hex').slice(0, LENGTH);
}
