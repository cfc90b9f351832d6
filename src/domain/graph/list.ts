import type { ItemList } from 'schema-dts';
import type { Locale } from '../../schema/locale.ts';
import { absoluteUrl, localPath } from '../../lib/url.ts';
import type { Story } from '../news.ts';

/** Stories as items of a list. */
export const storyItems = (stories: readonly Story[]) =>
  stories.map(({ title: name, href }) => ({ name, href }));

/** A list of pages, in the order in which a page shows them. */
export const listGraph =
  (locale: Locale, route: string, items: readonly { name: string; href: string }[]) =>
  (site: URL): ItemList[] =>
    items.length === 0
      ? []
      : [
          {
            '@type': 'ItemList',
            '@id': `${absoluteUrl(site, localPath(locale, route))}#list`,
            numberOfItems: items.length,
            itemListElement: items.map(({ name, href }, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              name,
              url: absoluteUrl(site, href),
            })),
          },
        ];
