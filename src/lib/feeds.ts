import type { PageMeta, Tag } from './head.ts';
import { localPath } from './url.ts';

/** The kinds of feed that a page has, each at its own file below the address of the page. */
export const feedKinds = {
  atom: { file: 'feed.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;
export type FeedKind = keyof typeof feedKinds;

/** The route of a page's feed: `/news/topics/base/feed.xml`. */
export const feedRoute = (route: string, kind: FeedKind): string =>
  `${route}${feedKinds[kind].file}`;

/** The title of a page's feed, which stands among those of other sites. */
export const feedTitle = (title: string, siteName: string): string =>
  title === siteName ? siteName : `${title} – ${siteName}`;

/** The tags of a head that announce feeds: the page's own first, then those of the whole site. */
export const feedTags = (page: PageMeta, siteName: string): Tag[] => {
  const own = page.hasFeed ? [{ title: page.title, route: page.route }] : [];
  return [...own, { title: siteName, route: '/' }].flatMap(({ title, route }) =>
    (['atom', 'json'] as const).map((kind) => ({
      name: 'link',
      attributes: {
        rel: 'alternate',
        type: feedKinds[kind].type,
        title: `${feedTitle(title, siteName)}${kind === 'json' ? ' (JSON Feed)' : ''}`,
        href: localPath(page.locale, feedRoute(route, kind)),
      },
    })),
  );
};
