import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { storyMarkdownPaths } from '../../../domain/paths/news.ts';
import { storyMarkdown } from '../../../domain/story-markdown.ts';

export const getStaticPaths = storyMarkdownPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof storyMarkdownPaths>> = (context) => {
  const { site, url } = context;
  const { story, sources } = context.props;
  return new Response(storyMarkdown(story, sources, site ?? url), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
