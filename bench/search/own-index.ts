import { join } from 'node:path';
import { foundPage } from '../../src/build/search/found-page.ts';
import { makeIndex } from '../../src/build/search/make-index.ts';
import { pageText } from '../../src/build/search/page-text.ts';
import type { PartCache } from '../../src/build/search/part-cache.ts';
import { indexFolder } from '../../src/lib/search/format.ts';
import { locales } from '../../src/schema/locale.ts';
import { storyPage, storyUrl, type MadeStory } from '../corpus/search.ts';
import type { IndexFile } from './index-files.ts';

/** The site's own index of some stories. */
export const ownIndex = (stories: readonly MadeStory[], cache: PartCache): IndexFile[] => {
  const pages = locales.map((locale) =>
    stories
      .filter((story) => story.locale === locale)
      .flatMap((story) => {
        const text = pageText(storyPage(story));
        return text ? [foundPage(text, storyUrl(story))] : [];
      }),
  );
  return locales.flatMap((locale, at) =>
    makeIndex(locale, pages[at] ?? [], '[]', cache).map(({ name, content }) => ({
      path: join(indexFolder, name),
      content: content(),
    })),
  );
};
