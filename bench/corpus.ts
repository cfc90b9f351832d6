import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { picks, type Pick } from '../tests/search/picks.ts';
import { locales, type Locale } from '../src/schema/locale.ts';
import { topics } from '../src/schema/topic.ts';

/** A story that no one wrote: sentences of the real ones, with other names, numbers and days. */
export interface MadeStory {
  locale: Locale;
  slug: string;
  title: string;
  date: string;
  topic: string;
  paragraphs: string[];
}

interface Words {
  sentences: string[];
  names: string[];
}

const folder = join('content', 'news');
const sentenceEnd = { en: /(?<=[.!?])\s+/, zh: /(?<=[。！？])/ } as const satisfies Record<
  Locale,
  RegExp
>;

const namesOf = (locale: Locale): string[] =>
  ['members', 'glossary'].flatMap((collection) =>
    readdirSync(join('content', collection)).map((file) => {
      const data = parseYaml(readFileSync(join('content', collection, file), 'utf8')) as {
        name?: Record<Locale, string>;
        term?: Record<Locale, string>;
      };
      return (data.name ?? data.term)?.[locale] ?? '';
    }),
  );

const wordsOf = (locale: Locale): Words => {
  const texts = readdirSync(join(folder, locale)).map((file) =>
    readFileSync(join(folder, locale, file), 'utf8')
      .split(/^---$/m)
      .slice(2)
      .join(''),
  );
  const plain = texts.map((text) =>
    text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/[*#>|]/g, ''),
  );
  const sentences = plain
    .flatMap((text) => text.split(sentenceEnd[locale]))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 12);
  return { sentences, names: namesOf(locale) };
};

/** Changes every number of a sentence, and puts a name of the record into some. */
const varied = (pick: Pick, { sentences, names }: Words, locale: Locale): string => {
  const digits = [...'0123456789'];
  const sentence = pick(sentences).replace(/\d/g, () => pick(digits));
  if (pick([true, false, false])) return sentence;
  const [of, said] = locale === 'zh' ? ['据', '介绍，'] : ['According to ', ', '];
  return `${of}${pick(names)}${said}${sentence}`;
};

/**
 * The same stories in every run, in both languages under the same names, over ten years.
 * @param count the number of stories in each language.
 */
export const makeStories = (count: number): MadeStory[] =>
  locales.flatMap((locale) => {
    const words = wordsOf(locale);
    return picks(count).map((pick, number) => {
      const day = new Date(Date.UTC(2016, 0, 1 + Math.floor((number * 3650) / count)));
      const date = day.toISOString().slice(0, 10);
      const sentences = Array.from({ length: pick([14, 18, 22, 26]) }, () =>
        varied(pick, words, locale),
      );
      const join = locale === 'zh' ? '' : ' ';
      return {
        locale,
        slug: `${date}-story-${number}`,
        title: `${pick(words.names)}${locale === 'zh' ? '：' : ': '}${pick(words.sentences).slice(0, locale === 'zh' ? 18 : 50)}`,
        date,
        topic: pick(topics),
        paragraphs: [0, 1, 2, 3].map((part) =>
          sentences.filter((_, index) => index % 4 === part).join(join),
        ),
      };
    });
  });

/** A story as a page with nothing around it. */
export const storyPage = ({ locale, title, date, topic, paragraphs }: MadeStory): string =>
  `<!doctype html><html lang="${locale}"><head><title>${title}</title></head><body><main data-pagefind-body data-kind="story" data-date="${date}" data-topics="${topic}"><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;

export const storyUrl = ({ locale, slug }: MadeStory): string =>
  `${locale === 'zh' ? '/zh' : ''}/news/${slug}/`;
