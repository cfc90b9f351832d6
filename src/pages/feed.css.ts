import type { APIRoute } from 'astro';
import { feedStyles } from '../layouts/feed-styles.ts';

export const GET: APIRoute = () =>
  new Response(feedStyles, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
