import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCsv } from '../../domain/open-data/csv.ts';
import { readDataSet } from '../../domain/open-data/sets.ts';
import { dataSetPaths } from '../../domain/paths/files.ts';

export const getStaticPaths = dataSetPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof dataSetPaths>> = ({ props, site, url }) =>
  new Response(toCsv(readDataSet(props.id, props.archive, site ?? url)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
