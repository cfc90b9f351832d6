import { locales, type Locale } from '../../src/schema/locale.ts';
import { picks } from '../../tests/search/picks.ts';
import { storyUrl, type MadeStory } from '../corpus/search.ts';

/** A question, and the addresses of all pages that have it in their text. */
export interface Query {
  locale: Locale;
  text: string;
  expected: Set<string>;
}

const fold = (locale: Locale, text: string): string => {
  const plain = text.toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return locale === 'zh' ? plain.replace(/\s+/g, '') : plain;
};

/** Pieces of the text itself: in Chinese from any character on, in English whole words. */
export const makeQueries = (stories: readonly MadeStory[], count: number): Query[] => {
  const texts = stories.map((story) => ({
    locale: story.locale,
    url: storyUrl(story),
    parts: [story.title, ...story.paragraphs].map((part) => fold(story.locale, part)),
  }));
  const queries: Query[] = [];
  const choose = picks(1, 7)[0];
  while (choose && queries.length < count) {
    const locale = choose(locales);
    const { parts } = choose(texts.filter((text) => text.locale === locale));
    const units = locale === 'zh' ? [...choose(parts)] : choose(parts).split(' ');
    const start = choose([...units.keys()]);
    const length = choose(locale === 'zh' ? [2, 3, 4, 6, 9] : [1, 2, 3]);
    const text = units.slice(start, start + length).join(locale === 'zh' ? '' : ' ');
    const isGood =
      locale === 'zh'
        ? /^[\p{Script=Han}\d]*$/u.test(text) && /\p{Script=Han}.*\p{Script=Han}/u.test(text)
        : /^[a-z]{3,}( [a-z]{3,})*$/.test(text);
    if (!isGood) continue;
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['.,])${text}(?!['.,](?!s\\b)[\\p{L}\\p{N}]|[\\p{L}\\p{N}])`,
      'u',
    );
    const has = (part: string) => part.includes(text) && (locale === 'zh' || whole.test(part));
    const expected = texts.filter((one) => one.locale === locale && one.parts.some(has));
    queries.push({ locale, text, expected: new Set(expected.map(({ url }) => url)) });
  }
  return queries;
};
