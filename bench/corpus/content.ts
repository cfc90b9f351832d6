import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { locales, type Locale } from '../../src/schema/locale.ts';
import { pictureFile, writePictures } from './pictures.ts';
import { makePairs, type CorpusSize, type MadePair } from './stories.ts';
import { readVocabulary } from './vocabulary.ts';

const said = {
  en: { alt: 'White waves', credit: 'Drawing: bench, CC0', note: 'A sentence was made clearer.' },
  zh: { alt: '白色波纹', credit: '绘图：bench，CC0', note: '改写了一句话，使其更清楚。' },
} as const satisfies Record<Locale, Record<string, string>>;

/** A made story as an editor would have written its file. */
export const storyFile = (pair: MadePair, locale: Locale): string => {
  const { title, summary, paragraphs } = pair.texts[locale];
  const { alt, credit, note } = said[locale];
  const path = pair.picture === undefined ? '' : `../../media/${pictureFile(pair.picture)}`;
  const fields = {
    title,
    summary,
    date: pair.date,
    published: pair.date,
    ...(pair.isChanged && { updated: pair.date, changes: [{ date: pair.date, note }] }),
    topics: pair.topics,
    sources: pair.sources,
    organisations: pair.organisations,
    base: pair.base,
    figures: pair.figures,
    ...(path && { cover: path, coverAlt: alt, coverCredit: credit }),
    status: 'published',
  };
  const [first = '', ...rest] = paragraphs;
  const body = [first, ...(path ? [`![${alt}](${path} "${credit}")`] : []), ...rest];
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
};

/** Writes made stories into a folder of content. */
export const writeStories = (content: string, pairs: readonly MadePair[]): void => {
  for (const locale of locales) {
    const folder = join(content, 'news', locale);
    mkdirSync(folder, { recursive: true });
    for (const pair of pairs) {
      writeFileSync(join(folder, `${pair.slug}.md`), storyFile(pair, locale));
    }
  }
};

/** Writes the whole real content with made stories beside it; answers the pairs that were made. */
export const writeContent = async (content: string, size: CorpusSize): Promise<MadePair[]> => {
  cpSync('content', content, { recursive: true });
  const pairs = makePairs(readVocabulary(), size);
  writeStories(content, pairs);
  await writePictures(join(content, 'media'));
  return pairs;
};
