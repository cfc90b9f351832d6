import { picks, type Pick } from '../../tests/search/picks.ts';
import { quantitiesIn } from '../../src/build/check/numbers.ts';
import { localPath } from '../../src/lib/url.ts';
import { locales, type Locale } from '../../src/schema/locale.ts';
import { topics, type Topic } from '../../src/schema/topic.ts';
import { headline, opening, sentence } from './sentences.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

/** The words of a made story in one language; paragraphs are Markdown. */
export interface MadeText {
  title: string;
  summary: string;
  paragraphs: string[];
}

/** A story that no one wrote, in both languages. */
export interface MadePair {
  slug: string;
  date: string;
  topics: Topic[];
  sources: string[];
  organisations: string[];
  base: string[];
  /** Numbers that either language gives. */
  figures: number[];
  /** Which of the made pictures it shows, if any. */
  picture?: number;
  isChanged: boolean;
  texts: Record<Locale, MadeText>;
}

/** How many stories in each language, and from which beginning chance runs. */
export interface CorpusSize {
  count: number;
  seed?: number;
}

export const defaultSeed = 20200831;
/** The number of pictures that made stories share; the first build has to make their sizes. */
export const pictureCount = 4;

/** The first of the ten years over which the stories are spread. */
const firstDay = Date.UTC(2016, 10, 20);
const days = 3650;
const dayOf = (share: number): string =>
  new Date(firstDay + Math.floor(share * days) * 86_400_000).toISOString().slice(0, 10);

/** Up to so many different ones. */
const some = <Item>(pick: Pick, items: readonly Item[], counts: readonly number[]): Item[] => [
  ...new Set(Array.from({ length: pick(counts) }, () => pick(items))),
];

interface Subjects {
  organisations: Named[];
  places: Named[];
  terms: Named[];
}

const leadsTo = (pair: MadePair, locale: Locale): string => {
  const [before, after] = locale === 'zh' ? ['另见', '。'] : ['See also ', '.'];
  const address = localPath(locale, `/news/${pair.slug}/`);
  return `${before}[${pair.texts[locale].title}](${address})${after}`;
};

const makeText = (
  pick: Pick,
  words: Vocabulary,
  { organisations, places, terms }: Subjects,
  earlier: MadePair | undefined,
  locale: Locale,
): MadeText => {
  const say = (count: number): string =>
    Array.from({ length: count }, () => sentence(pick, words, locale)).join(
      locale === 'zh' ? '' : ' ',
    );
  const openings = [
    ...organisations.map((one) => opening('organisations', one, locale)),
    ...places.map((one) => opening('places', one, locale)),
    ...terms.map((one) => opening('terms', one, locale)),
  ];
  const subject = organisations[0] ?? places[0] ?? terms[0];
  return {
    title: headline(subject?.name[locale] ?? '', sentence(pick, words, locale), locale),
    summary: sentence(pick, words, locale),
    paragraphs: [
      ...openings.map((begin) => `${begin}${say(pick([2, 3, 4]))}`),
      say(pick([2, 3, 5])),
      ...(earlier ? [leadsTo(earlier, locale)] : []),
    ],
  };
};

const figuresOf = (texts: Record<Locale, MadeText>): number[] => {
  const given = locales.flatMap((locale) => {
    const { title, summary, paragraphs } = texts[locale];
    return quantitiesIn([title, summary, ...paragraphs].join('\n\n'), locale);
  });
  return [...new Set(given)].sort((a, b) => a - b);
};

const makePair = (
  pick: Pick,
  words: Vocabulary,
  number: number,
  date: string,
  earlier: MadePair | undefined,
): MadePair => {
  const subjects = {
    organisations: some(pick, words.organisations, [1, 1, 2, 3]),
    places: some(pick, words.places, [0, 0, 1, 2]),
    terms: some(pick, words.terms, [0, 1, 1]),
  };
  const texts = {
    en: makeText(pick, words, subjects, earlier, 'en'),
    zh: makeText(pick, words, subjects, earlier, 'zh'),
  };
  return {
    slug: `${date}-story-${number}`,
    date,
    topics: some(pick, topics, [1, 1, 2, 3]),
    sources: some(pick, words.sources, [1, 1, 2, 3]),
    organisations: subjects.organisations.map(({ id }) => id),
    base: subjects.places.map(({ id }) => id),
    figures: figuresOf(texts),
    ...(number % 25 === 7 && { picture: Math.floor(number / 25) % pictureCount }),
    isChanged: number % 30 === 11,
    texts,
  };
};

/**
 * Pairs of stories over ten years, the same in every run of one seed. What is more than `count` is
 * published next, on the last of their days: the others stay as they are.
 */
export const makePairs = (
  words: Vocabulary,
  { count, seed = defaultSeed }: CorpusSize,
  more = 0,
): MadePair[] => {
  const pairs: MadePair[] = [];
  const titles = new Set<string>();
  const [pick] = picks(1, seed);
  while (pick && pairs.length < count + more) {
    const earlier = pairs.length > 0 && pick([true, false, false]) ? pick(pairs) : undefined;
    const pair = makePair(
      pick,
      words,
      pairs.length,
      dayOf(Math.min(pairs.length / count, 1)),
      earlier,
    );
    const told = locales.map((locale) => `${locale} ${pair.texts[locale].title.toLowerCase()}`);
    // No two stories of a language have one headline.
    if (told.some((title) => titles.has(title))) continue;
    for (const title of told) titles.add(title);
    pairs.push(pair);
  }
  return pairs;
};
