/**
 * What a page may load: its own files, and nothing that stands inline or comes from elsewhere. Stands in a `<meta>`
 * directly behind the charset, before anything that it could let through.
 */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
