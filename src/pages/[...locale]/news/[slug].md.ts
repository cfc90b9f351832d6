import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { storyMarkdownPaths } from '../../../domain/path.ts';
import { storyMarkdown } from '../../../domain/story-markdown.ts';

export const getStaticPaths = storyMarkdownPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof storyMarkdownPaths>> = (context) => {
  const { props, site, url } = context;
  return new Response(storyMarkdown(props.story, props.sources, site ?? url), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
