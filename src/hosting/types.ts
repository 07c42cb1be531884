/** Kinds of files that servers may not know, by the ending of their names; all are texts in UTF-8. */
export const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  csv: 'text/csv',
  jsonl: 'application/x-ndjson',
  webmanifest: 'application/manifest+json',
};

/** Kinds of feeds, by their names: their endings are those of other files too. */
export const FEEDS: Readonly<Record<string, string>> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};
