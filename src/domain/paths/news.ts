import { locales } from '../../schema/locale.ts';
import { digest } from '../../lib/digest.ts';
import { findSources, publishedIn } from '../archive.ts';
import { localPath } from '../../lib/url.ts';
import { formerAddresses } from '../moves.ts';
import { loadArchive } from '../query.ts';
import { feedViews } from '../views/feed.ts';
import { newsListViews, topicViews, yearViews } from '../views/news.ts';
import { storyView } from '../views/story.ts';
import { inEachLocale, keyed, later } from './keyed.ts';

export const newsListPaths = keyed(
  inEachLocale((archive, locale) =>
    newsListViews(archive, locale).map(({ page, view }) => ({ params: { page }, props: view })),
  ),
);

export const yearPaths = keyed(
  inEachLocale((archive, locale) =>
    yearViews(archive, locale).map(({ year, page, view }) => ({
      params: { year, page },
      props: view,
    })),
  ),
);

export const topicPaths = keyed(
  inEachLocale((archive, locale) =>
    topicViews(archive, locale).map(({ topic, page, view }) => ({
      params: { topic, page },
      props: view,
    })),
  ),
);

export const storyPaths = keyed(
  inEachLocale((archive, locale) =>
    archive.stories
      .filter((story) => story.locale === locale)
      .map((story) => later({ slug: story.slug }, () => storyView(archive, story))),
  ),
);

/** The Markdown of stories: of those alone that readers may take away. */
export const storyMarkdownPaths = keyed(
  inEachLocale((archive, locale) =>
    publishedIn(archive, locale).map((story) => ({
      params: { slug: story.slug },
      props: { story, sources: findSources(archive, story.sources) },
    })),
  ),
);

/** Each feed under the address of its page, and still under those at which the page once stood. */
export const feedPaths = async () => {
  const archive = await loadArchive();
  return locales
    .flatMap((locale) => feedViews(archive, locale))
    .flatMap((view) => {
      const address = localPath(view.locale, view.route);
      return [address, ...formerAddresses(address)].map((path) => ({
        params: { page: path.slice(1, -1) || undefined },
        props: view,
        cacheKey: digest(view),
      }));
    });
};
