import { localPath } from '../../src/lib/url.ts';
import { locales, type Locale } from '../../src/schema/locale.ts';
import { makePairs } from './stories.ts';
import { readVocabulary } from './vocabulary.ts';

/** A made story as a search index takes it. */
export interface MadeStory {
  locale: Locale;
  slug: string;
  title: string;
  date: string;
  topic: string;
  /** Plain text. */
  paragraphs: string[];
}

const withoutLinks = (markdown: string): string => markdown.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

/**
 * The same stories in every run, in both languages under the same names, over ten years.
 * @param count the number of stories in each language.
 */
export const makeStories = (count: number): MadeStory[] => {
  const pairs = makePairs(readVocabulary(), { count });
  return locales.flatMap((locale) =>
    pairs.map(({ slug, date, topics: [topic = ''], texts }) => ({
      locale,
      slug,
      title: texts[locale].title,
      date,
      topic,
      paragraphs: texts[locale].paragraphs.map(withoutLinks),
    })),
  );
};

/** A story as a page with nothing around it. */
export const storyPage = ({ locale, title, date, topic, paragraphs }: MadeStory): string =>
  `<!doctype html><html lang="${locale}"><head><title>${title}</title></head><body><main data-pagefind-body data-kind="story" data-date="${date}" data-topics="${topic}"><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;

export const storyUrl = ({ locale, slug }: MadeStory): string =>
  localPath(locale, `/news/${slug}/`);
