import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { byCode } from '../../lib/order.ts';
import { storiesIn, type Archive } from '../archive.ts';
import { newestFirst, type Story } from '../news.ts';
import { topicRoute } from './menu.ts';
import { storyContent, type StoryContent } from './story.ts';

const feedLength = 30;

/** What a feed tells: the newest stories of a page. */
export interface FeedView {
  locale: Locale;
  /** The route and the title of the page. */
  route: string;
  title: string;
  description: string;
  stories: StoryContent[];
}

/** By the day of appearance here: that of the event may lie years back. */
const newestHere = (a: Story, b: Story): number =>
  byCode(b.published, a.published) || newestFirst(a, b);

/** The newest of sorted stories under each of the keys that they have. */
const newestBy = <Key>(stories: readonly Story[], keysOf: (story: Story) => readonly Key[]) => {
  const groups = new Map<Key, Story[]>();
  for (const story of stories) {
    for (const key of keysOf(story)) {
      const group = groups.get(key) ?? [];
      if (group.length < feedLength) groups.set(key, [...group, story]);
    }
  }
  return groups;
};

/** Every feed of a language: of the site, of each topic and of each organisation with stories. */
export const feedViews = (archive: Archive, locale: Locale): FeedView[] => {
  const t = strings(locale);
  const all = storiesIn(archive, locale)
    .filter(({ stage }) => stage === 'published')
    .toSorted(newestHere);
  const byTopic = newestBy(all, ({ topics }) => topics);
  const byOrganisation = newestBy(all, ({ organisations }) => organisations);
  const view = (route: string, title: string, description: string, stories: readonly Story[]) => ({
    locale,
    route,
    title,
    description,
    stories: stories.map((story) => storyContent(archive, story)),
  });
  return [
    view('/', t.siteName, t.siteDescription, all.slice(0, feedLength)),
    ...[...byTopic].map(([topic, stories]) => {
      const name = t.topicNames[topic];
      return view(topicRoute(topic), t.topicTitle(name), t.feeds.ofTopic(name), stories);
    }),
    ...archive.organisations.flatMap(({ slug, route, name: { [locale]: name } }) => {
      const stories = byOrganisation.get(slug);
      return stories ? [view(route, name, t.feeds.ofOrganisation(name), stories)] : [];
    }),
  ];
};
