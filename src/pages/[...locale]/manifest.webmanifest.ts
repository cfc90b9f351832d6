import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { manifestPaths } from '../../domain/paths/files.ts';
import { webManifest } from '../../lib/manifest.ts';

export const getStaticPaths = manifestPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof manifestPaths>> = ({ props }) =>
  new Response(JSON.stringify(webManifest(props.locale)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
