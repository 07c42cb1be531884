import { type Language, languages, t } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import { siteName } from './site-name.ts';
import { THEME_COLORS } from './theme-colors.ts';

/** The manifest of the site as an application (W3C), as JSON: one for each language. */
export function webManifest(lang: Language): string {
  const png = { type: 'image/png' };
  const manifest = {
    id: paths.list(lang),
    name: siteName(lang),
    short_name: siteName(lang),
    description: t(lang, 'site.intro'),
    lang,
    dir: languages[lang].dir,
    start_url: paths.list(lang),
    scope: paths.home(),
    display: 'minimal-ui',
    theme_color: THEME_COLORS.light,
    background_color: THEME_COLORS.light,
    icons: [
      { src: paths.icon(), sizes: 'any', type: 'image/svg+xml' },
      ...([192, 512] as const).map((size) => ({ src: paths.iconPng(size), sizes: `${size}x${size}`, ...png })),
      { src: paths.iconMaskable(), sizes: '512x512', ...png, purpose: 'maskable' },
    ],
  };
  return `${JSON.stringify(manifest)}\n`;
}
