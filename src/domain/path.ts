import { locales, type Locale } from '../schema/locale.ts';
import { dataSetIds } from '../schema/open-data/field.ts';
import { digest } from '../lib/digest.ts';
import { basePages, findSources, publishedIn, type Archive } from './archive.ts';
import { localeParam, localPath } from '../lib/url.ts';
import { frameDigest } from './frame.ts';
import { formerAddresses } from './moves.ts';
import { isSpecial, specialPages, type StandingPage } from './pages.ts';
import { loadArchive } from './query.ts';
import { feedViews } from './views/feed.ts';
import { homeView } from './views/home.ts';
import { newsListViews, topicViews, yearViews } from './views/news.ts';
import { storyView } from './views/story.ts';
import { baseEntryStoryViews, baseEntryView, baseView } from './views/base.ts';
import { citeView } from './views/cite.ts';
import { glossaryView } from './views/glossary.ts';
import {
  filteredMembersViews,
  membersView,
  organisationStoryViews,
  organisationView,
} from './views/members.ts';
import { allianceView, correctionsView, searchView, standingPageView } from './views/pages.ts';
import { qualityView } from './views/quality.ts';
import { sourcesView, sourceYearViews } from './views/sources.ts';

/** A path whose props are made when they are first asked for: of ten thousand, an editor looks at one. */
const later = <Params, View extends object>(params: Params, make: () => View) => {
  let made: View | undefined;
  return {
    params,
    get props() {
      return (made ??= make());
    },
  };
};

/** Paths of a kind of page in every language, from the views of one. */
const inEachLocale =
  <Params, View>(
    pagesOf: (archive: Archive, locale: Locale) => { params: Params; props: View }[],
  ) =>
  async () => {
    const archive = await loadArchive();
    return locales.flatMap((locale) =>
      pagesOf(archive, locale).map((page) => ({
        params: { ...page.params, locale: localeParam(locale) },
        get props() {
          return page.props;
        },
      })),
    );
  };

/**
 * The same paths, each with a key of all that the page shows: a build uses a page of the last one
 * again if its key is the same. What a page looks up itself beside its props has to follow from them.
 * Only a build asks for keys.
 */
const keyed =
  <Params extends { locale: string | undefined }, View extends object>(
    paths: () => Promise<{ params: Params; props: View }[]>,
  ) =>
  async () => {
    const frames = Object.fromEntries(
      await Promise.all(locales.map(async (one) => [localeParam(one), await frameDigest(one)])),
    ) as Record<string, string>;
    return (await paths()).map((path) => ({
      params: path.params,
      get props() {
        return path.props;
      },
      get cacheKey() {
        return digest([frames[String(path.params.locale)], path.props]);
      },
    }));
  };

/** Paths of a page that stands once in every language. */
const single = <View extends object>(view: (archive: Archive, locale: Locale) => View) =>
  inEachLocale((archive, locale) => [later({}, () => view(archive, locale))]);

export const homePaths = single(homeView);
export const membersPaths = single(membersView);
export const glossaryPaths = single(glossaryView);
export const basePaths = single(baseView);
export const sourcesPaths = single(sourcesView);
export const searchPaths = single(searchView);
export const manifestPaths = single((_, locale) => ({ locale }));
export const citePaths = single(citeView);
export const qualityPaths = single(qualityView);

/** Each feed under the address of its page, and still under those at which the page once stood. */
export const feedPaths = async () => {
  const archive = await loadArchive();
  return locales
    .flatMap((locale) => feedViews(archive, locale))
    .flatMap((view) => {
      const address = localPath(view.locale, view.route);
      return [address, ...formerAddresses(address)].map((path) => ({
        params: { page: path.slice(1, -1) || undefined },
        props: view,
        cacheKey: digest(view),
      }));
    });
};

export const openDataPaths = single((archive, locale) => ({ archive, locale }));

export const dataSetPaths = async () => {
  const archive = await loadArchive();
  return dataSetIds.map((id) => ({ params: { set: id }, props: { archive, id } }));
};

/** The file of the key for IndexNow, once there is a key. */
export const indexNowPaths = async () => {
  const { indexNowKey: key } = (await loadArchive()).settings;
  return key ? [{ params: { key }, props: { key } }] : [];
};

/** The file that tells where to report a vulnerability, once there is a contact. */
export const securityTxtPaths = async () => {
  const { securityContact: contact, securityExpires: expires } = (await loadArchive()).settings;
  return contact && expires ? [{ params: { name: 'security' }, props: { contact, expires } }] : [];
};

export const newsListPaths = keyed(
  inEachLocale((archive, locale) =>
    newsListViews(archive, locale).map(({ page, view }) => ({ params: { page }, props: view })),
  ),
);

export const yearPaths = keyed(
  inEachLocale((archive, locale) =>
    yearViews(archive, locale).map(({ year, page, view }) => ({
      params: { year, page },
      props: view,
    })),
  ),
);

export const sourceYearPaths = keyed(
  inEachLocale((archive, locale) =>
    sourceYearViews(archive, locale).map(({ year, view }) => ({ params: { year }, props: view })),
  ),
);

export const topicPaths = keyed(
  inEachLocale((archive, locale) =>
    topicViews(archive, locale).map(({ topic, page, view }) => ({
      params: { topic, page },
      props: view,
    })),
  ),
);

export const storyPaths = keyed(
  inEachLocale((archive, locale) =>
    archive.stories
      .filter((story) => story.locale === locale)
      .map((story) => later({ slug: story.slug }, () => storyView(archive, story))),
  ),
);

/** The Markdown of stories: of those alone that readers may take away. */
export const storyMarkdownPaths = keyed(
  inEachLocale((archive, locale) =>
    publishedIn(archive, locale).map((story) => ({
      params: { slug: story.slug },
      props: { story, sources: findSources(archive, story.sources) },
    })),
  ),
);

export const filteredMembersPaths = keyed(
  inEachLocale((archive, locale) =>
    filteredMembersViews(archive, locale).map(({ facet, value, view }) => ({
      params: { facet, value },
      props: view,
    })),
  ),
);

export const organisationPaths = keyed(
  inEachLocale((archive, locale) =>
    archive.organisations.map((organisation) => ({
      params: { slug: organisation.slug },
      props: organisationView(archive, locale, organisation),
    })),
  ),
);

export const organisationStoryPaths = keyed(
  inEachLocale((archive, locale) =>
    archive.organisations.flatMap((organisation) =>
      organisationStoryViews(archive, locale, organisation).map(({ page, view }) => ({
        params: { slug: organisation.slug, page },
        props: view,
      })),
    ),
  ),
);

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

/** A standing page that has a route and a layout of its own. */
const special = <View>(slug: string, view: (archive: Archive, page: StandingPage) => View) =>
  inEachLocale((archive, locale) =>
    archive.pages
      .filter((page) => page.locale === locale && page.slug === slug)
      .map((page) => ({ params: {}, props: view(archive, page) })),
  );

export const alliancePaths = special(specialPages.alliance, allianceView);
export const correctionsPaths = special(specialPages.corrections, correctionsView);

export const standingPagePaths = inEachLocale((archive, locale) =>
  archive.pages
    .filter((page) => page.locale === locale && !isSpecial(page))
    .map((page) => ({ params: { slug: page.slug }, props: standingPageView(archive, page) })),
);
