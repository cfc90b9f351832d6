import type { PictureData } from '../../schema/picture.ts';
import type { PageMeta } from '../../lib/head.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import {
  baseLinks,
  entriesOf,
  findSources,
  organisationLinks,
  storiesIn,
  type Archive,
} from '../archive.ts';
import { storyDay } from '../changed.ts';
import { distanceFacts, targetsByYear } from '../base.ts';
import { storyGraph } from '../graph/story.ts';
import { markdownRoute, type Story } from '../news.ts';
import { neighbours, relatedStories } from '../related.ts';
import { compositionView } from './composition.ts';
import { topicRoute } from './menu.ts';
import { newsTrail } from './news.ts';

/** A story's picture with the entries of the base that it is drawn from. */
const pictureView = (archive: Archive, picture: PictureData) => {
  switch (picture.kind) {
    case 'composition':
      return { kind: picture.kind, view: compositionView(archive) };
    case 'distances':
      return { kind: picture.kind, facts: distanceFacts(archive.base) };
    case 'targets':
      return { kind: picture.kind, years: targetsByYear(archive.base.facts) };
    default:
      return picture;
  }
};

export type PictureView = ReturnType<typeof pictureView>;

/** A story with what its text shows besides: its picture and its sources. */
export const storyContent = (archive: Archive, story: Story) => ({
  story,
  picture: story.picture && pictureView(archive, story.picture),
  sources: findSources(archive, story.sources),
});

export type StoryContent = ReturnType<typeof storyContent>;

/** A story with everything that its page shows. */
export const storyView = (archive: Archive, story: Story) => {
  const { locale } = story;
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  const content = storyContent(archive, story);
  return {
    meta: {
      locale,
      route: story.route,
      title: story.title,
      description: story.summary,
      languages: story.languages,
      type: 'article',
      date: story.date,
      published: story.published,
      changed: storyDay(story),
      ...(story.updated && { modified: story.updated }),
      trail: newsTrail(locale),
      ...(story.stage === 'published'
        ? {
            found: { kind: 'story', topics: story.topics },
            graph: storyGraph(story, content.sources, entriesOf(archive, story)),
            markdown: markdownRoute(story.slug),
          }
        : { hidden: true }),
    } satisfies PageMeta,
    ...content,
    topics: story.topics.map((topic) => ({
      label: t.topicNames[topic],
      href: localPath(locale, topicRoute(topic)),
    })),
    organisations: organisationLinks(archive, locale, story.organisations),
    base: baseLinks(archive, locale, story.base),
    related: relatedStories(stories, story).map((one) => ({
      story: one.story,
      reason: t.alsoAbout(
        [
          ...organisationLinks(archive, locale, one.organisations),
          ...baseLinks(archive, locale, one.base),
        ]
          .map(({ label }) => label)
          .slice(0, 2)
          .join(t.listSeparator),
      ),
    })),
    ...neighbours(stories, story),
  };
};

export type StoryView = ReturnType<typeof storyView>;
