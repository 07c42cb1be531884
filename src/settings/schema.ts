/** What may stand in site.config.ts, and what is said of what may not. */
import { z } from 'zod';

const words = z
  .string('Write a text in quotes.')
  .trim()
  .min(1, 'It is empty. Write a text.')
  .regex(/^[^\p{C}\p{Default_Ignorable_Code_Point}]*$/u, 'It holds characters that cannot be seen. Type it anew.');

const inBothLanguages = z.strictObject({ ar: words, en: words }, 'Write as in { ar: "…", en: "…" }.');

/** A host, with its scheme and perhaps a port, and nothing behind it. */
const address = z
  .string('Write it in quotes, as in "https://example.org", or null.')
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'It is no address of a site. Write it as in "https://example.org".',
    abort: true,
  })
  .refine((text) => new URL(text).href === `${new URL(text).origin}/`, {
    error: 'More than a host stands in it. Write only as much as "https://example.org"; a path belongs into base.',
  })
  .transform((text) => new URL(text).origin);

/** Segments of unreserved characters (RFC 3986, 2.3), so that no link needs escaping. */
const base = z
  .string('Write it in quotes, as in "/" or "/reader/".')
  .transform((text) => `/${text.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/\/$/, '/'))
  .refine((path) => /^\/(?:[\w~-][\w.~-]*\/)*$/.test(path), {
    error: 'It is no path. Write "/", or as in "/reader/": Latin letters, digits and hyphens between slashes.',
  });

export const settingsSchema = z.strictObject({
  /** What the site is called in each language. */
  names: inBothLanguages,
  address: address.nullable().default(null),
  base: base.default('/'),
  /** Who answers for the site. */
  publisher: inBothLanguages,
  contact: z
    .email('It is no address for mail. Write it as in "editors@example.org", or null.')
    .nullable()
    .default(null),
  crawlers: z
    .strictObject({ ai: z.enum(['allow', 'refuse'], 'Write "allow" or "refuse".') }, 'Write as in { ai: "allow" }.')
    .default({ ai: 'allow' }),
  analytics: z.literal('none', 'Readers are not counted here. Write "none".').default('none'),
});

/** As it is written: what has a default may be left out. */
export type WrittenSettings = z.input<typeof settingsSchema>;
export type Settings = z.output<typeof settingsSchema>;
