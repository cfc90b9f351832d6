import type { APIRoute } from 'astro';
import { llmsText } from '../domain/llms.ts';
import { loadArchive } from '../domain/query.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(llmsText(await loadArchive(), site ?? url), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
