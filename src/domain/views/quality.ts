import { locales, type Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import type { ContentCount, Lack, Slot } from '../../lib/i18n/quality-words.ts';
import { qualityRoute } from '../../lib/quality/checks.ts';
import { publishedIn, type Archive } from '../archive.ts';
import { pageDay } from '../changed.ts';
import { inEveryLanguage } from './meta.ts';

/** How many of some things are so, and of how many. */
type Count = readonly [some: number, all: number];

const count = <One>(all: readonly One[], isSo: (one: One) => boolean): Count => [
  all.filter(isSo).length,
  all.length,
];

const hasSources = ({ sources }: { sources: readonly string[] }): boolean => sources.length > 0;
const isInAll = ({ languages }: { languages: readonly Locale[] }): boolean =>
  languages.length === locales.length;

const toContent = (archive: Archive, locale: Locale): Record<ContentCount, Count> => {
  const stories = publishedIn(archive, locale);
  return {
    withSources: count(stories, hasSources),
    inBothLanguages: count(stories, isInAll),
    corrected: count(stories, ({ changes }) => changes !== undefined),
    organisationsWithSources: count(archive.organisations, hasSources),
    factsWithSources: count(archive.base.facts, hasSources),
    pagesInBothLanguages: count(
      archive.pages.filter((page) => page.locale === locale),
      isInAll,
    ),
  };
};

const toLacks = (archive: Archive, locale: Locale): Record<Lack, Count> => ({
  pictures: count(publishedIn(archive, locale), ({ cover }) => cover === undefined),
  websites: count(archive.organisations, ({ website }) => website === undefined),
  caveats: count(archive.organisations, ({ caveat }) => caveat !== undefined),
  closedSources: count(archive.sources, ({ linkable }) => !linkable),
});

const emptySlots = ({ settings }: Archive): Slot[] => {
  const slots: Record<Slot, boolean> = {
    icp: settings.icp !== null,
    publicSecurity: settings.publicSecurity !== null,
    verification: Object.values(settings.verification ?? {}).some((one) => one !== null),
    indexNowKey: settings.indexNowKey !== null,
    securityContact: settings.securityContact !== null,
  };
  return (Object.keys(slots) as Slot[]).filter((slot) => !slots[slot]);
};

/** The page that shows what was measured of this build; what tests measure is filled in after them. */
export const qualityView = (archive: Archive, locale: Locale) => {
  const { title, description } = strings(locale).quality;
  return {
    meta: inEveryLanguage(locale, {
      route: qualityRoute,
      title,
      description,
      trail: [],
      changed: pageDay(publishedIn(archive, locale), [
        ...archive.organisations,
        ...archive.sources,
        ...archive.base.facts,
      ]),
    }),
    content: toContent(archive, locale),
    lacks: toLacks(archive, locale),
    slots: emptySlots(archive),
  };
};
