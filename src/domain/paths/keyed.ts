import { locales, type Locale } from '../../schema/locale.ts';
import { digest } from '../../lib/digest.ts';
import type { Archive } from '../archive.ts';
import { localeParam } from '../../lib/url.ts';
import { frameDigest, loadFrames } from '../frame.ts';
import type { StandingPage } from '../pages.ts';
import { loadArchive } from '../query.ts';

/** A path whose props are made when they are first asked for: of ten thousand, an editor looks at one. */
export const later = <Params, View extends object>(params: Params, make: () => View) => {
  let made: View | undefined;
  return {
    params,
    get props() {
      return (made ??= make());
    },
  };
};

/** Paths of a kind of page in every language, from the views of one. */
export const inEachLocale =
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
export const keyed =
  <Params extends { locale: string | undefined }, View extends object>(
    paths: () => Promise<{ params: Params; props: View }[]>,
  ) =>
  async () => {
    const frames = await loadFrames();
    const digests = Object.fromEntries(
      locales.map((one) => [localeParam(one), frameDigest(frames[one])]),
    );
    return (await paths()).map((path) => ({
      params: path.params,
      get props() {
        return path.props;
      },
      get cacheKey() {
        return digest([digests[String(path.params.locale)], path.props]);
      },
    }));
  };

/** Paths of a page that stands once in every language. */
export const single = <View extends object>(view: (archive: Archive, locale: Locale) => View) =>
  inEachLocale((archive, locale) => [later({}, () => view(archive, locale))]);

/** A standing page that has a route and a layout of its own. */
export const special = <View>(slug: string, view: (archive: Archive, page: StandingPage) => View) =>
  inEachLocale((archive, locale) =>
    archive.pages
      .filter((page) => page.locale === locale && page.slug === slug)
      .map((page) => ({ params: {}, props: view(archive, page) })),
  );
