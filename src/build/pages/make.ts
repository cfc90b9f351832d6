import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { pageTold } from '../../lib/page-told.ts';
import { fillSlots } from '../../lib/slots.ts';
import { takeBody } from './bodies.ts';
import { pageFacts } from './facts.ts';
import type { Made } from './kept.ts';
import { assetsIn, namedIn } from './named.ts';

/** The file of an address: `/zh/news/` is `zh/news/index.html`. */
export const fileOf = ({ pathname, route }: PathWithRoute): string => {
  const path = pathname.replace(/^\//, '');
  if (route.type === 'endpoint') return path;
  if (path === '404' || path === '404/') return '404.html';
  return `${path.replace(/([^/])$/, '$1/')}index.html`;
};

/**
 * The body of what Astro answers for an address.
 * @throws if it is no page and no error page.
 */
export const answer = async (
  { render }: AstroPrerenderer,
  { pathname, route }: PathWithRoute,
  site: string,
): Promise<Buffer> => {
  const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
  const rendered = await render(new Request(new URL(path, site)), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  const isError = /\/404\/$/.test(path) && response.status === 404;
  if (response.status !== 200 && !isError) throw new Error(`${path} answers ${response.status}`);
  return takeBody(response);
};

/**
 * How a page as Astro renders it becomes the page that readers get; `html` is the same page as text,
 * and `whole` fills a text's places.
 */
export type Finish = (page: Buffer, html?: string, whole?: (text: string) => string) => Buffer;

/** A file that is no page. */
export const plainFile = (body: Buffer): Made => ({
  body,
  assets: assetsIn(body.toString('latin1')),
  parts: [],
  places: [],
});

/** Makes pages of what Astro renders; `valueOf` tells what is put into the places of pages. */
export const pageMaker = (finish: Finish, valueOf: (name: string) => Buffer, site: URL) => {
  const whole = (text: string): string =>
    Buffer.concat(fillSlots(Buffer.from(text), valueOf)).toString();
  return (page: Buffer): Made => {
    const html = page.toString();
    const facts = pageFacts(html, pageTold(), site);
    return { body: finish(page, html, whole), ...namedIn(html), facts };
  };
};
