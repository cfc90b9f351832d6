import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fillFeed } from '../../components/feed/fill.ts';
import { atomFeed } from '../../domain/feeds/atom.ts';
import { feedPaths } from '../../domain/paths/news.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof feedPaths>> = async ({
  props,
  site,
  url,
}) =>
  new Response(atomFeed(await fillFeed(props, site ?? url)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
