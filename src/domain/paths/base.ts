import { basePages } from '../archive.ts';
import { baseEntryStoryViews, baseEntryView, baseView } from '../views/base.ts';
import { inEachLocale, keyed, single } from './keyed.ts';

export const basePaths = single(baseView);

export const baseEntryPaths = keyed(
  inEachLocale((archive, locale) =>
    basePages(archive).map((item) => ({
      params: { slug: item.slug },
      props: baseEntryView(archive, locale, item),
    })),
  ),
);

export const baseEntryStoryPaths = keyed(
  inEachLocale((archive, locale) =>
    basePages(archive).flatMap((item) =>
      baseEntryStoryViews(archive, locale, item).map(({ page, view }) => ({
        params: { slug: item.slug, page },
        props: view,
      })),
    ),
  ),
);
