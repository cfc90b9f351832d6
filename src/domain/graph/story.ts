import type { Event, NewsArticle } from 'schema-dts';
import type { Topic } from '../../schema/topic.ts';
import { cardPath } from '../../lib/card.ts';
import { strings } from '../../lib/i18n/index.ts';
import { publisher } from '../../lib/json-ld.ts';
import { licence } from '../../lib/licence.ts';
import { langTag } from '../../lib/lang.ts';
import { nodesFrom, type NodesFrom } from '../../lib/told.ts';
import { absoluteUrl, localPath } from '../../lib/url.ts';
import type { Story } from '../news.ts';
import type { Source } from '../sources.ts';
import { entryNode, namedEntry, type Entry, type NamedEntry } from './named.ts';
import { sourceNode } from './source.ts';

const eventNode = (story: Story, url: string): Event => ({
  '@type': 'Event',
  '@id': `${url}#event`,
  name: story.title,
  startDate: story.date,
  ...(story.place && { location: { '@type': 'Place', name: story.place } }),
});

/** English is written first; the Chinese text of a story stands as its translation. */
const twin = ({ locale, languages, route }: Story, site: URL): Partial<NewsArticle & object> => {
  const other = languages.find((one) => one !== locale);
  if (!other) return {};
  const id = { '@id': `${absoluteUrl(site, localPath(other, route))}#story` };
  return locale === 'en' ? { workTranslation: id } : { translationOfWork: id };
};

const corrections = ({ changes }: Story): Partial<NewsArticle & object> =>
  changes
    ? {
        correction: changes.map(({ date, note }) => ({
          '@type': 'CorrectionComment',
          text: note,
          datePublished: date,
        })),
      }
    : {};

const storyNodes = (
  site: URL,
  story: Story,
  sources: readonly Source[],
  entries: readonly NamedEntry[],
): NewsArticle[] => {
  const { locale } = story;
  const url = absoluteUrl(site, story.href);
  const names: Record<Topic, string> = strings(locale).topicNames;
  return [
    {
      '@type': 'NewsArticle',
      '@id': `${url}#story`,
      headline: story.title,
      description: story.summary,
      image: absoluteUrl(site, cardPath(story.href)),
      datePublished: story.published,
      ...(story.updated && { dateModified: story.updated }),
      inLanguage: langTag[locale],
      author: publisher(site),
      publisher: publisher(site),
      mainEntityOfPage: { '@id': `${url}#page` },
      articleSection: story.topics.map((topic) => names[topic]),
      about: [eventNode(story, url), ...entries.map((entry) => entryNode(locale, entry, site))],
      citation: sources.map((source) => sourceNode(locale, source, site)),
      license: licence.url,
      ...twin(story, site),
      ...corrections(story),
    },
  ];
};

/** A story as a news article: what it is about, when, and on what it rests. */
export const storyGraph = (
  story: Story,
  sources: readonly Source[],
  entries: readonly Entry[],
): NodesFrom => nodesFrom(storyNodes, story, sources, entries.map(namedEntry));
