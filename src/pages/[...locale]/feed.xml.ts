import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedPaths } from '../../domain/path.ts';
import { newsFeed } from '../../domain/feed.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof feedPaths>> = ({ props, site, url }) =>
  newsFeed(props.locale, props.stories, site ?? url);
