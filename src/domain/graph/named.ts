import { locales, type Locale } from '../../schema/locale.ts';
import type { Node } from '../../lib/head.ts';
import { once } from '../../lib/once.ts';
import { absoluteUrl, localPath } from '../../lib/url.ts';
import type { Place, Programme } from '../base.ts';
import type { Organisation } from '../members.ts';

export type Entry = Organisation | Place | Programme;

const typeOf = (entry: Entry): 'CollegeOrUniversity' | 'Organization' | 'Place' | 'Project' => {
  if ('relation' in entry) {
    return entry.kind === 'university' ? 'CollegeOrUniversity' : 'Organization';
  }
  return entry.type === 'place' ? 'Place' : 'Project';
};

/** What another page tells of what has a page here; nothing else changes that page. */
export const namedEntry = once((entry: Entry) => ({
  type: typeOf(entry),
  route: entry.route,
  name: entry.name,
}));
export type NamedEntry = ReturnType<typeof namedEntry>;

/** What has a page here as another page points to it; its id is one for both languages. */
export const entryNode = (locale: Locale, entry: NamedEntry, site: URL) => ({
  '@type': entry.type,
  '@id': `${absoluteUrl(site, entry.route)}#this`,
  name: entry.name[locale],
  mainEntityOfPage: absoluteUrl(site, localPath(locale, entry.route)),
});

/** Its name in the other language and by which else it goes. */
const otherNames = (locale: Locale, { name, aliases }: Entry): string[] => [
  ...locales.filter((one) => one !== locale).map((one) => name[one]),
  ...(aliases?.[locale] ?? []),
];

/** An organisation, a place or a programme as its own page tells it. */
export const entryGraph =
  (locale: Locale, entry: Entry) =>
  (site: URL): Node[] => [
    {
      ...entryNode(locale, namedEntry(entry), site),
      alternateName: otherNames(locale, entry),
      description: entry.summary[locale],
      ...('relation' in entry && {
        address: { '@type': 'PostalAddress', addressLocality: entry.city[locale] },
        ...(entry.website && { url: entry.website }),
      }),
      ...('started' in entry && { foundingDate: entry.started }),
    },
  ];
