import { locales, type Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import type { Story } from '../news.ts';

/** Stories on one page of a list that has grown long. */
export const mostRows = 100;

/** One page of a list of stories. */
export interface Part {
  number: number;
  route: string;
  stories: Story[];
  /** The languages in which the list has so many pages. */
  languages: readonly Locale[];
  /** What sets its title apart from that of the first page: ` · Page 2`. */
  suffix: string;
  page?: { number: number; last: number; newer?: string; older?: string };
}

/** Where a page of a list stands; all but the first may stand below another route. */
export const partRoute = (route: string, number: number, below = route): string =>
  number === 1 ? route : `${below}${number}/`;

/** On which page of a list a story stands, from its place. */
export const partOf = (place: number): number => Math.floor(place / mostRows) + 1;

/** The pages of a list of stories: a single one, without numbers, as long as that can hold them. */
export const partsOf = (
  locale: Locale,
  route: string,
  stories: Readonly<Record<Locale, readonly Story[]>>,
  below = route,
): [Part, ...Part[]] => {
  const own = stories[locale];
  const last = partOf(Math.max(own.length - 1, 0));
  const href = (number: number) => localPath(locale, partRoute(route, number, below));
  const part = (index: number): Part => {
    const number = index + 1;
    return {
      number,
      route: partRoute(route, number, below),
      stories: own.slice(index * mostRows, number * mostRows),
      languages: locales.filter((one) => stories[one].length > index * mostRows),
      suffix: number === 1 ? '' : ` · ${strings(locale).pageNumber(number)}`,
      ...(last > 1 && {
        page: {
          number,
          last,
          ...(number > 1 && { newer: href(number - 1) }),
          ...(number < last && { older: href(number + 1) }),
        },
      }),
    };
  };
  return [part(0), ...Array.from({ length: last - 1 }, (_, index) => part(index + 1))];
};
