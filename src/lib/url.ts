import { once } from './once.ts';
import { defaultLocale, type Locale } from '../schema/locale.ts';

/** The address of a route (`/news/`) in a language: `/news/` or `/zh/news/`. */
export const localPath = (locale: Locale, route: string): string =>
  locale === defaultLocale ? route : `/${locale}${route}`;

/** The rest parameter that Astro wants for a language: none for the default one. */
export const localeParam = (locale: Locale): string | undefined =>
  locale === defaultLocale ? undefined : locale;

/** A path that stands in an address as it is. */
const plainPath = /^(?:\/[\w-]+)*(?:\/|\.[\w.]*\w)?$/;

/** A path on the site as an absolute address. */
export const absoluteUrl = (site: URL, path: string): string =>
  // A page names some sixty addresses, and to read each anew takes a tenth of its time.
  path.startsWith('/') && plainPath.test(path) ? originOf(site) + path : new URL(path, site).href;

const originOf = once(({ origin }: URL) => origin);
