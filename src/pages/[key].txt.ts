import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { indexNowPaths } from '../domain/paths/files.ts';

export const getStaticPaths = indexNowPaths;

/** The key for IndexNow, by which engines see that whoever sends addresses holds the site. */
export const GET: APIRoute<InferGetStaticPropsType<typeof indexNowPaths>> = ({ props }) =>
  new Response(props.key, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
