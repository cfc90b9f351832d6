import { locales, type Locale } from '../../schema/locale.ts';
import { digest } from '../../lib/digest.ts';
import type { Archive } from '../archive.ts';
import { localeParam } from '../../lib/url.ts';
import { frameDigest, loadFrames } from '../frame.ts';
import type { StandingPage } from '../pages.ts';
import { loadArchive } from '../query.ts';

/**
 * A path whose props are made when they are first asked for: of ten thousand, an editor looks at one.
 * An object with a getter of its own would get a shape of its own.
 */
class Path<Params, View> {
  readonly params: Params;
  readonly #make: () => View;
  #made: View | undefined;

  constructor(params: Params, make: () => View) {
    this.params = params;
    this.#make = make;
  }

  get props(): View {
    return (this.#made ??= this.#make());
  }
}

/** The same with a key of all that the page shows: beside its props, what stands around it. */
class KeyedPath<Params, View> extends Path<Params, View> {
  readonly #around: string | undefined;

  constructor(params: Params, make: () => View, around: string | undefined) {
    super(params, make);
    this.#around = around;
  }

  get cacheKey(): string {
    return digest([this.#around, this.props]);
  }
}

export const later = <Params, View>(params: Params, make: () => View) => new Path(params, make);

/** Paths of a kind of page in every language, from the views of one. */
export const inEachLocale =
  <Params, View>(
    pagesOf: (archive: Archive, locale: Locale) => { params: Params; props: View }[],
  ) =>
  async () => {
    const archive = await loadArchive();
    return locales.flatMap((locale) =>
      pagesOf(archive, locale).map(
        (page) => new Path({ ...page.params, locale: localeParam(locale) }, () => page.props),
      ),
    );
  };

/**
 * The same paths, each with its key: a build uses a page of the last one again if its key is the same.
 * What a page looks up itself beside its props has to follow from them. Only a build asks for keys.
 */
export const keyed =
  <Params extends { locale: string | undefined }, View>(
    paths: () => Promise<{ params: Params; props: View }[]>,
  ) =>
  async () => {
    const frames = await loadFrames();
    const digests = Object.fromEntries(
      locales.map((one) => [localeParam(one), frameDigest(frames[one])]),
    );
    return (await paths()).map(
      (path) => new KeyedPath(path.params, () => path.props, digests[String(path.params.locale)]),
    );
  };

/** Paths of a page that stands once in every language. */
export const single = <View>(view: (archive: Archive, locale: Locale) => View) =>
  inEachLocale((archive, locale) => [later({}, () => view(archive, locale))]);

/** A standing page that has a route and a layout of its own. */
export const special = <View>(slug: string, view: (archive: Archive, page: StandingPage) => View) =>
  inEachLocale((archive, locale) =>
    archive.pages
      .filter((page) => page.locale === locale && page.slug === slug)
      .map((page) => ({ params: {}, props: view(archive, page) })),
  );
