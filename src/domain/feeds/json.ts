import type { JsonFeed } from 'feedsmith';
import { parse } from 'node-html-parser';
import { strings } from '../../lib/i18n/index.ts';
import type { Feed } from './feed.ts';

/** A feed in JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export const jsonFeed = (feed: Feed): string => {
  const { lang: language } = feed;
  const content = {
    title: feed.title,
    description: feed.description,
    user_comment: `${strings(feed.locale).feeds.use} ${feed.json}`,
    home_page_url: feed.page,
    feed_url: feed.json,
    icon: feed.icon,
    language,
    authors: [{ name: feed.author, url: feed.home }],
    items: feed.entries.map(({ id, url, story, topics, published, updated, html }) => {
      // The cover comes first in the text.
      const image = story.cover && parse(html).querySelector('img')?.getAttribute('src');
      return {
        id,
        url,
        title: story.title,
        summary: story.summary,
        content_html: html,
        ...(image && { image }),
        date_published: published,
        date_modified: updated,
        tags: topics.map(({ label }) => label),
        language,
      };
    }),
  } satisfies JsonFeed.Feed<string, true>;
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...content });
};
