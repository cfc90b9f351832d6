import rss from '@astrojs/rss';
import type { Locale } from '../schema/locale.ts';
import { strings } from '../lib/i18n/index.ts';
import { langTag } from '../lib/lang.ts';
import { absoluteLinks, absoluteUrl, localPath } from '../lib/url.ts';
import type { Story } from './news.ts';
import { storyHtml } from './query.ts';

const feedLength = 30;

/** The newest stories of a language as RSS 2.0, with their full text. */
export const newsFeed = async (
  locale: Locale,
  stories: readonly Story[],
  site: URL,
): Promise<Response> => {
  const t = strings(locale);
  const items = stories.slice(0, feedLength).map(async (story) => ({
    title: story.title,
    link: story.href,
    description: story.summary,
    // The day a text appeared here: that of the event may lie years back.
    pubDate: new Date(`${story.published}T00:00:00+08:00`),
    categories: story.topics.map((topic) => t.topicNames[topic]),
    content: absoluteLinks(await storyHtml(locale, story.slug), site),
  }));
  return rss({
    title: t.siteName,
    description: t.siteDescription,
    site: absoluteUrl(site, localPath(locale, '/')),
    items: await Promise.all(items),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${langTag[locale]}</language>`,
      `<atom:link href="${absoluteUrl(site, localPath(locale, '/feed.xml'))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
};
