import type { MdastNode } from 'satteri';
import { isWebAddress } from '../../schema/common.ts';
import { say } from '../../schema/say.ts';
import { meant } from './guess.ts';
import { isChinese, startOf, textOf, type Spot } from './nodes.ts';
import type { ContentFile } from './read.ts';

/** Where a link leads, without its query and fragment. */
const routeOf = (url: string): string => url.replace(/[?#].*$/, '');

/** What is wrong with where a link leads; empty if nothing is. */
export const linkFault = (one: ContentFile, url: string, routes: ReadonlySet<string>): string => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    if (isWebAddress(url) || /^mailto:[\w.+-]+@[\w.-]+\.[a-z]+$/i.test(url)) return '';
    return say(
      'links lead to https:// addresses, whole and with nothing of the text around them, or to pages of this site',
      '链接只能指向完整的 https:// 网址（不带前后文字）或本站页面',
    );
  }
  if (!url.startsWith('/') || url.startsWith('//')) {
    return say(
      'write a page of this site from its beginning, as /news/…/, and others with https://',
      '本站页面请写完整路径，如 /zh/news/…/；其他网站请带 https://',
    );
  }
  if (isChinese(one) !== url.startsWith('/zh/')) {
    return isChinese(one)
      ? say('leads to the English page; begin with /zh/', '指向英文页面，请以 /zh/ 开头')
      : say('leads to the Chinese page; leave out /zh', '指向中文页面，请去掉 /zh');
  }
  const route = routeOf(url);
  if (routes.has(route) && !url.includes('#')) return '';
  if (routes.has(url.replace(/\?.*$/, ''))) return '';
  return meant('leads to no page of this site', '本站没有这个页面', url, routes);
};

/** Where the links of a text lead. */
export const linksIn = (nodes: readonly MdastNode[]): string[] =>
  nodes.flatMap((node) => (node.type === 'link' || node.type === 'definition' ? [node.url] : []));

/** Links that lead nowhere, to the other language, or out of the web. */
export const linkFaults = (
  one: ContentFile,
  nodes: readonly MdastNode[],
  routes: ReadonlySet<string>,
): Spot[] =>
  nodes.flatMap((node): Spot[] => {
    if (node.type === 'linkReference' || node.type === 'imageReference') return [];
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const at = startOf(node);
    const message = linkFault(one, node.url, routes);
    if (message) return [{ at, value: node.url, message }];
    return node.type === 'link' && textOf(node).trim() === ''
      ? [{ at, value: node.url, message: say('the link has no words', '链接没有文字') }]
      : [];
  });
