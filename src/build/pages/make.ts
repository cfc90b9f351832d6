import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { pageFacts } from './facts.ts';
import type { Made } from './kept.ts';

/** The file of an address: `/zh/news/` is `zh/news/index.html`. */
export const fileOf = ({ pathname, route }: PathWithRoute): string => {
  const path = pathname.replace(/^\//, '');
  if (route.type === 'endpoint') return path;
  if (path === '404' || path === '404/') return '404.html';
  return `${path.replace(/([^/])$/, '$1/')}index.html`;
};

/** Makes the file of an address; a page comes as `finish` leaves it. */
export const make = async (
  { render }: AstroPrerenderer,
  { pathname, route }: PathWithRoute,
  site: string,
  finish: (html: string) => string,
): Promise<Made> => {
  const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
  const rendered = await render(new Request(new URL(path, site)), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  const isError = /\/404\/$/.test(path) && response.status === 404;
  if (response.status !== 200 && !isError) throw new Error(`${path} answers ${response.status}`);
  if (route.type !== 'page') return { body: Buffer.from(await response.arrayBuffer()) };
  const html = await response.text();
  return { body: Buffer.from(finish(html)), facts: pageFacts(html) };
};
