import { langTag } from '../../lib/lang.ts';
import { searchKinds, type SearchKind } from '../../lib/search/format.ts';
import { locales, type Locale } from '../../schema/locale.ts';
import { topics, type Topic } from '../../schema/topic.ts';
import { propertiesOf, type Tag } from '../pages/tags.ts';

/** What a finished page says of itself, as far as its card needs it. */
export interface CardPage {
  /** The address of its card on this site. */
  address: string;
  locale: Locale;
  title: string;
  kind?: SearchKind;
  date?: string;
  topics: Topic[];
}

/** Reads a page; one that names no card, as an error page or one that leads on, gives undefined. */
export const readPage = (tags: readonly Tag[]): CardPage | undefined => {
  const attributesOf = (wanted: string) =>
    tags.find(({ name }) => name === wanted)?.attributes ?? {};
  const properties = propertiesOf(tags);
  const image = properties.get('og:image');
  const { lang } = attributesOf('html');
  const locale = locales.find((one) => langTag[one] === lang);
  if (!image || !locale) return undefined;
  const main = attributesOf('main');
  const kind = searchKinds.find((one) => one === main['data-kind']);
  const date = main['data-date'];
  const topicNames = main['data-topics']?.split(' ') ?? [];
  return {
    address: new URL(image).pathname,
    locale,
    title: properties.get('og:title') ?? '',
    ...(kind && { kind }),
    ...(date && { date }),
    topics: topicNames.flatMap((name) => topics.find((topic) => topic === name) ?? []),
  };
};
