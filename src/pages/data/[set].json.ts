import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toJson } from '../../domain/open-data/json.ts';
import { readDataSet } from '../../domain/open-data/sets.ts';
import { dataSetPaths } from '../../domain/paths/files.ts';

export const getStaticPaths = dataSetPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof dataSetPaths>> = ({ props, site, url }) =>
  new Response(toJson(readDataSet(props.id, props.archive, site ?? url)), {
    headers: { 'Content-Type': 'application/json' },
  });
