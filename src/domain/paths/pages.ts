import { isSpecial, specialPages } from '../pages.ts';
import { homeView } from '../views/home.ts';
import { citeView } from '../views/cite.ts';
import { glossaryView } from '../views/glossary.ts';
import { allianceView, correctionsView, searchView, standingPageView } from '../views/pages.ts';
import { qualityView } from '../views/quality.ts';
import { inEachLocale, single, special } from './keyed.ts';

export const homePaths = single(homeView);
export const glossaryPaths = single(glossaryView);
export const searchPaths = single(searchView);
export const citePaths = single(citeView);
export const qualityPaths = single(qualityView);

export const alliancePaths = special(specialPages.alliance, allianceView);
export const correctionsPaths = special(specialPages.corrections, correctionsView);

export const standingPagePaths = inEachLocale((archive, locale) =>
  archive.pages
    .filter((page) => page.locale === locale && !isSpecial(page))
    .map((page) => ({ params: { slug: page.slug }, props: standingPageView(archive, page) })),
);
