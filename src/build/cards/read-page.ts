import { Parser } from 'htmlparser2';
import { langTag } from '../../lib/lang.ts';
import { searchKinds, type SearchKind } from '../../lib/search/format.ts';
import { locales, type Locale } from '../../schema/locale.ts';
import { topics, type Topic } from '../../schema/topic.ts';

/** What a finished page says of itself, as far as its card needs it. */
export interface CardPage {
  /** The address of its card on this site. */
  address: string;
  locale: Locale;
  title: string;
  kind: SearchKind | undefined;
  date: string | undefined;
  topics: Topic[];
}

/** Reads a page; one that names no card, as an error page or one that leads on, gives undefined. */
export const readPage = (html: string): CardPage | undefined => {
  const tags = new Map<string, string>();
  let lang: string | undefined;
  let main: Record<string, string> = {};
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') lang = attributes['lang'];
      if (name === 'meta') tags.set(attributes['property'] ?? '', attributes['content'] ?? '');
      if (name === 'main') main = attributes;
    },
  });
  parser.end(html.slice(0, html.indexOf('>', html.indexOf('<main')) + 1));
  const image = tags.get('og:image');
  const locale = locales.find((one) => langTag[one] === lang);
  if (!image || !locale) return undefined;
  const topicNames = main['data-topics']?.split(' ') ?? [];
  return {
    address: new URL(image).pathname,
    locale,
    title: tags.get('og:title') ?? '',
    kind: searchKinds.find((kind) => kind === main['data-kind']),
    date: main['data-date'],
    topics: topicNames.flatMap((name) => topics.find((topic) => topic === name) ?? []),
  };
};
