import { cardPath } from './card.ts';
import type { PageMeta } from './head.ts';
import { absoluteUrl, localPath } from './url.ts';

/** Baidu wants a time of day, and a day here has none. */
const time = (day: string): string => `${day}T00:00:00`;

/** Baidu's block of the days of a Chinese story, which its results show; else undefined. */
export const baiduDays = (page: PageMeta, site: URL): Record<string, unknown> | undefined => {
  if (page.locale !== 'zh' || !page.published || page.hidden) return undefined;
  const path = localPath(page.locale, page.route);
  return {
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': absoluteUrl(site, path),
    title: page.title,
    images: [absoluteUrl(site, cardPath(path))],
    description: page.description,
    pubDate: time(page.published),
    upDate: time(page.modified ?? page.published),
  };
};
