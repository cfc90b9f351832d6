import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { scalePaths } from '../../domain/paths/files.ts';
import { strokesSvg } from '../../domain/scale-strokes.ts';

export const getStaticPaths = scalePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof scalePaths>> = ({ props }) =>
  new Response(strokesSvg(props), { headers: { 'Content-Type': 'image/svg+xml' } });
