import type { NewsRow } from '../../schema/open-data/news.ts';
import { publishedIn, type Archive } from '../archive.ts';
import { markdownRoute } from '../news.ts';
import { addressesOf } from './both.ts';

/** Every published story, newest first. */
export const newsRows = (archive: Archive, site: URL): NewsRow[] => {
  const chinese = new Map(publishedIn(archive, 'zh').map((story) => [story.slug, story]));
  return publishedIn(archive, 'en').flatMap((en) => {
    const zh = chinese.get(en.slug);
    // The content check lets no story out in one language alone.
    if (!zh) return [];
    const { slug, date, published, updated, topics, organisations, base, sources } = en;
    return [
      {
        id: slug,
        date,
        published,
        updated,
        topics,
        location: en.place && zh.place ? { en: en.place, zh: zh.place } : undefined,
        title: { en: en.title, zh: zh.title },
        summary: { en: en.summary, zh: zh.summary },
        url: addressesOf(site, en.route),
        markdown: addressesOf(site, markdownRoute(slug)),
        organisations,
        places: base,
        sources,
      },
    ];
  });
};
