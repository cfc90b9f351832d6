import type { APIRoute } from 'astro';
import { isPreview } from '../lib/clock.ts';
import { absoluteUrl } from '../lib/url.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    isPreview()
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(site ?? url, '/sitemap-index.xml')}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
