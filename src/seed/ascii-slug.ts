/**
 * A text in ASCII, for addresses: `Été à Gaza (2)` → `ete-a-gaza-2`, `../__proto__` → `proto`; null where a letter or digit
 * has no ASCII form (`غزة`), or nothing is left.
 */
export function asciiSlug(text: string): string | null {
  const decomposed = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[\p{L}\p{N}]/u.test(decomposed.replace(/[a-z0-9]/g, ''))) return null;
  const slug = decomposed.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}
