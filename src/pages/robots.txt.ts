import type { APIRoute } from 'astro';
import { isPreview } from '../lib/clock.ts';
import { absoluteUrl } from '../lib/url.ts';

const sitemaps = ['/sitemap-index.xml', '/sitemap-news.xml', '/sitemap-baidu.xml'];

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    isPreview()
      ? 'User-agent: *\nDisallow: /\n'
      : [
          'User-agent: *\nAllow: /\n',
          ...sitemaps.map((path) => `Sitemap: ${absoluteUrl(site ?? url, path)}\n`),
        ].join(''),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
