import { formatDate } from '../../lib/format.ts';
import { strings } from '../../lib/i18n/index.ts';
import { locales, type Locale } from '../../schema/locale.ts';
import type { CardPage } from './card-page.ts';

/** The years of a language's stories, and where in them a page stands. */
export interface CardScale {
  first: number;
  last: number;
  /** `2020-08-31`, `2020-08` or `2020`. */
  date?: string;
  /** How many stories each month has, from January of the first year; on the home page's card. */
  stories?: readonly number[];
}

/** What a card shows. */
export interface Card {
  locale: Locale;
  title: string;
  /** What stands above the title: of a story its day and its topics. */
  kicker: readonly string[];
  scale: CardScale;
}

/** A card and where it belongs: `/cards/zh/news.png`. */
export interface AddressedCard {
  address: string;
  card: Card;
}

/** What stands between the parts of a list's title: “Organisations · Kind: University”. */
const partMark = ' · ';

/** The words of a card, those above its title first. */
const wordsOf = ({ locale, title, kind, date, topics }: CardPage): string[] => {
  const t = strings(locale);
  if (kind === 'organisation' || kind === 'base') return [t.search.kinds[kind], title];
  if (kind !== 'story' || !date) return title.split(partMark);
  const names = topics.map((topic) => t.topicNames[topic]).join(t.listSeparator);
  return [formatDate(locale, date), names, title];
};

const storiesByMonth = (dates: readonly string[], first: number, last: number): number[] => {
  const byMonth = Map.groupBy(dates, (date) => date.slice(0, 7));
  return Array.from({ length: (last - first + 1) * 12 }, (_, index) => {
    const year = first + Math.floor(index / 12);
    const month = `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
    return byMonth.get(month)?.length ?? 0;
  });
};

/** The cards of a site's pages. */
export const toCards = (pages: readonly CardPage[]): AddressedCard[] =>
  locales.flatMap((locale) => {
    const own = pages.filter((page) => page.locale === locale);
    const dates = own.flatMap(({ kind, date }) => (kind === 'story' && date ? [date] : []));
    const years = dates.map((date) => Number(date.slice(0, 4)));
    const first = Math.min(...years);
    const last = Math.max(...years);
    const stories = storiesByMonth(dates, first, last);
    return own.map((page) => {
      const kicker = wordsOf(page);
      const title = kicker.pop() ?? '';
      const isHome = title === strings(locale).siteName;
      const year = Number(page.date?.slice(0, 4));
      // What is older than the first story, as a source, has no place on the scale.
      const date = first <= year && year <= last ? page.date : undefined;
      const scale = { first, last, ...(date && { date }), ...(isHome && { stories }) };
      return { address: page.address, card: { locale, title, kicker, scale } };
    });
  });
