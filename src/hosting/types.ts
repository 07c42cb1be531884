/** Kinds of files that servers may not know, by the ending of their names. */
export const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  csv: 'text/csv',
  jsonl: 'application/x-ndjson',
  webmanifest: 'application/manifest+json',
};
