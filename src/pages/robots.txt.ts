import type { APIRoute } from 'astro';
import { settings } from '../settings/index.ts';
import { robotsText } from '../share/robots.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(settings().crawlers.ai), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
