import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fillFeed } from '../../components/feed/fill.ts';
import { jsonFeed } from '../../domain/feeds/json.ts';
import { feedPaths } from '../../domain/paths/news.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof feedPaths>> = async ({
  props,
  site,
  url,
}) =>
  new Response(jsonFeed(await fillFeed(props, site ?? url)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
