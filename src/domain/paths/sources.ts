import { sourcesView, sourceYearViews } from '../views/sources.ts';
import { inEachLocale, keyed, single } from './keyed.ts';

export const sourcesPaths = single(sourcesView);

export const sourceYearPaths = keyed(
  inEachLocale((archive, locale) =>
    sourceYearViews(archive, locale).map(({ year, view }) => ({ params: { year }, props: view })),
  ),
);
