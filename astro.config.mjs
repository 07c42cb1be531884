import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { absolute, origin, settings } from './src/settings/index.ts';
import { siteMap } from './src/share/site-map.ts';

export default defineConfig({
  site: origin(),
  base: settings().base,
  outDir: process.env.HASHIYA_OUT ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', glues words: <span>وكالة</span>⏎<em>شفق</em> → وكالةشفق.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Nothing stands inline, so that the policy can forbid whatever does.
  // Cards are drawn in threads of their own, while pages are made.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  integrations: [mdx(), siteMap(absolute(settings().base))],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ rehypePlugins: [rehypeSlug], smartypants: false }),
  },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
  },
});
