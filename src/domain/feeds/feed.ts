import { feedRoute, feedTitle } from '../../lib/feeds.ts';
import { strings } from '../../lib/i18n/index.ts';
import { langTag } from '../../lib/lang.ts';
import { absoluteUrl, localPath } from '../../lib/url.ts';
import type { Story } from '../news.ts';
import type { FeedView } from '../views/feed.ts';
import { permanentId } from './permanent-id.ts';

/** The moment at which a day begins in Beibei. */
const startOf = (day: string): string => `${day}T00:00:00+08:00`;

/** A feed with all that both formats say, every address absolute. */
export const toFeed = (view: FeedView, site: URL, contentOf: ReadonlyMap<Story, string>) => {
  const { locale, route, title, description } = view;
  const t = strings(locale);
  const address = (path: string) => absoluteUrl(site, localPath(locale, path));
  const entries = view.stories.map(({ story }) => ({
    id: permanentId(story.href),
    url: address(story.route),
    story,
    topics: story.topics.map((topic) => ({ term: topic, label: t.topicNames[topic] })),
    published: startOf(story.published),
    updated: startOf(story.updated ?? story.published),
    html: contentOf.get(story) ?? '',
  }));
  return {
    locale,
    lang: langTag[locale],
    id: permanentId(localPath(locale, route)),
    title: feedTitle(title, t.siteName),
    heading: title,
    description,
    page: address(route),
    atom: address(feedRoute(route, 'atom')),
    json: address(feedRoute(route, 'json')),
    home: address('/'),
    icon: absoluteUrl(site, '/apple-touch-icon.png'),
    author: t.siteName,
    // Never the clock: two builds of the same content are the same.
    updated:
      entries
        .map((entry) => entry.updated)
        .toSorted()
        .at(-1) ?? '',
    entries,
  };
};

export type Feed = ReturnType<typeof toFeed>;
