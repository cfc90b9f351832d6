import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { assetsIn, pageFacts } from './facts.ts';
import type { Made } from './kept.ts';

/** The file of an address: `/zh/news/` is `zh/news/index.html`. */
export const fileOf = ({ pathname, route }: PathWithRoute): string => {
  const path = pathname.replace(/^\//, '');
  if (route.type === 'endpoint') return path;
  if (path === '404' || path === '404/') return '404.html';
  return `${path.replace(/([^/])$/, '$1/')}index.html`;
};

/** The same in new strings: a part that was cut out of a page holds the whole page in memory. */
const copied = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;

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
  if (route.type !== 'page') {
    const body = Buffer.from(await response.arrayBuffer());
    return { body, assets: copied(assetsIn(body.toString('latin1'))) };
  }
  const html = await response.text();
  const taken = copied({ assets: assetsIn(html), facts: pageFacts(html) });
  return { body: Buffer.from(finish(html)), ...taken };
};
