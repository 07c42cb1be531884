import type { APIRoute } from 'astro';
import { type LanguageProps, languagePages } from '../../routes.ts';
import { webManifest } from '../../share/web-manifest.ts';

export const getStaticPaths = languagePages;

export const GET: APIRoute = ({ props }) =>
  new Response(webManifest((props as LanguageProps).lang), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
