import { locales } from '../../schema/locale.ts';
import { topics } from '../../schema/topic.ts';
import { localPath } from '../../lib/url.ts';
import type { ContentFile } from './read.ts';
import { isRecord } from './shape-node.ts';

/** Addresses that are no entry of the content. */
export const fixed = [
  '/',
  '/news/',
  '/members/',
  '/base/',
  '/glossary/',
  '/sources/',
  '/search/',
  '/data/',
  '/quality/',
];

const isSeen = (data: unknown, day: string): boolean => {
  const { status = 'published', published = '' } = isRecord(data) ? data : {};
  return status !== 'draft' && String(published) <= day;
};

const routesOf = ({ collection, id, data }: ContentFile, day: string): string[] => {
  const field = (name: string) => (isRecord(data) ? data[name] : undefined);
  const name = id.replace(/^(en|zh)\//, '');
  switch (collection) {
    case 'news':
      return isSeen(data, day) ? [`/news/${name}/`, `/news/${name.slice(0, 4)}/`] : [];
    case 'members':
      return [`/members/${id}/`];
    case 'base':
      // One that cannot be read is told for itself; its page is not gone.
      return !data || field('type') === 'place' || field('type') === 'programme'
        ? [`/base/${id}/`]
        : [];
    case 'pages':
      return [`/${name}/`];
    case 'glossary':
      return [`/glossary/#term-${id}`];
    case 'sources': {
      const date = field('date');
      const year = typeof date === 'string' ? date.slice(0, 4) : 'undated';
      return [`/sources/${year}/`, `/sources/${year}/#${id}`];
    }
  }
};

/** Every address of this site that readers can open on a day. */
export const siteRoutes = (files: readonly ContentFile[], day: string): Set<string> => {
  const routes = [
    ...fixed,
    ...topics.map((topic) => `/news/topics/${topic}/`),
    ...files.flatMap((one) => routesOf(one, day)),
  ];
  return new Set(locales.flatMap((locale) => routes.map((route) => localPath(locale, route))));
};
