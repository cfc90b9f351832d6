import { generateAtomFeed } from 'feedsmith';
import { strings } from '../../lib/i18n/index.ts';
import type { Feed } from './feed.ts';
import { forPeople } from './for-people.ts';

/** A feed in Atom (RFC 4287), with a page for people inside, which feed readers pass over. */
export const atomFeed = (feed: Feed): string => {
  const { lang, entries } = feed;
  const atom = generateAtomFeed(
    {
      xml: { lang },
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      links: [
        { rel: 'self', type: 'application/atom+xml', href: feed.atom },
        { rel: 'alternate', type: 'text/html', hreflang: lang, href: feed.page },
      ],
      authors: [{ name: feed.author, uri: feed.home }],
      rights: { value: strings(feed.locale).licence },
      icon: feed.icon,
      updated: new Date(feed.updated),
      entries: entries.map(({ id, url, story, topics, published, updated, html }) => ({
        id,
        title: { value: story.title },
        links: [{ rel: 'alternate', type: 'text/html', hreflang: lang, href: url }],
        published: new Date(published),
        updated: new Date(updated),
        categories: topics,
        summary: { value: story.summary },
        content: { type: 'html', value: html },
      })),
    },
    { strict: true, stylesheets: [{ type: 'text/css', href: '/feed.css' }] },
  );
  // The library writes no markup of other kinds, which RFC 4287 (6.1) allows in a feed.
  return atom.replace('<entry>', () => `${forPeople(feed)}<entry>`);
};
