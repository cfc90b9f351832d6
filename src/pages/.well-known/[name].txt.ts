import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { securityTxtPaths } from '../../domain/paths/files.ts';
import { securityTxt } from '../../lib/security-txt.ts';

export const getStaticPaths = securityTxtPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof securityTxtPaths>> = ({
  props,
  site,
  url,
}) =>
  new Response(securityTxt(props, site ?? url), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
