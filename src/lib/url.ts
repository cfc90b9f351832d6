import { defaultLocale, type Locale } from '../schema/locale.ts';

/** The address of a route (`/news/`) in a language: `/news/` or `/zh/news/`. */
export const localPath = (locale: Locale, route: string): string =>
  locale === defaultLocale ? route : `/${locale}${route}`;

/** The rest parameter that Astro wants for a language: none for the default one. */
export const localeParam = (locale: Locale): string | undefined =>
  locale === defaultLocale ? undefined : locale;

/** A path on the site as an absolute address. */
export const absoluteUrl = (site: URL, path: string): string => new URL(path, site).href;
