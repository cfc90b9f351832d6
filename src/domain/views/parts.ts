import { locales, type Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import type { Story } from '../news.ts';

/** Rows of a page of a list that has grown long; its first page has up to twice as many. */
export const rowsPerPage = 60;

/** The way from one page of a list to its neighbours. */
export interface Pager {
  /** The dates of its oldest and its newest story. */
  from: string;
  to: string;
  newer?: string;
  older?: string;
}

/** One page of a list of stories. */
export interface Part {
  /** 1 is the newest page, 2 the oldest. */
  number: number;
  /** Its name in its address, but of the first. */
  name: string | undefined;
  route: string;
  stories: Story[];
  /** The languages in which the list has so many pages. */
  languages: readonly Locale[];
  /** What sets its title apart from that of the first page: ` · Page 2`. */
  suffix: string;
  page?: Pager;
}

export interface Paging {
  /** How many stories stand on a page but the first. */
  size?: number;
  /** Where all pages but the first stand, if not below the first. */
  below?: string;
}

/** How many pages so many stories have. */
const pagesOf = (count: number, size: number): number => Math.max(Math.floor(count / size), 1);

/** Which stories of a list, newest first, stand on one of its pages. */
const rangeOf = (number: number, count: number, size: number): [start: number, end: number] => {
  const end = count - (number - 2) * size;
  return number === 1 ? [0, count - (pagesOf(count, size) - 1) * size] : [end - size, end];
};

/** On which page of a list of so many stories one stands, from its place. */
export const partOf = (place: number, count: number, size = rowsPerPage): number => {
  const number = Math.floor((count - 1 - place) / size) + 2;
  return number > pagesOf(count, size) ? 1 : number;
};

/** The name of a page in its address; of four digits by itself it would be a year. */
const nameOf = (number: number): string => (number < 1000 ? String(number) : `p${number}`);

/** Where a page of a list stands; all but the first may stand below another route. */
export const partRoute = (route: string, number: number, below = route): string =>
  number === 1 ? route : `${below}${nameOf(number)}/`;

/**
 * The pages of a list of stories: a single one as long as that can hold them. Pages are counted from
 * the oldest, so that what stands at an address stays there, and a new story changes the first alone.
 */
export const partsOf = (
  locale: Locale,
  route: string,
  stories: Readonly<Record<Locale, readonly Story[]>>,
  { size = rowsPerPage, below }: Paging = {},
): [Part, ...Part[]] => {
  const own = stories[locale];
  const last = pagesOf(own.length, size);
  const href = (number: number) => localPath(locale, partRoute(route, number, below));
  const part = (number: number): Part => {
    const shown = own.slice(...rangeOf(number, own.length, size));
    const newer = number < last ? number + 1 : 1;
    const older = number === 1 ? last : number - 1;
    return {
      number,
      name: number === 1 ? undefined : nameOf(number),
      route: partRoute(route, number, below),
      stories: shown,
      languages: locales.filter((one) => pagesOf(stories[one].length, size) >= number),
      suffix: number === 1 ? '' : ` · ${strings(locale).pageNumber(number)}`,
      ...(last > 1 && {
        page: {
          from: shown.at(-1)?.date ?? '',
          to: shown[0]?.date ?? '',
          ...(number > 1 && { newer: href(newer) }),
          ...(older > 1 && { older: href(older) }),
        },
      }),
    };
  };
  return [part(1), ...Array.from({ length: last - 1 }, (_, index) => part(last - index))];
};
