import type { Locale } from '../../schema/locale.ts';
import { absoluteUrl, localPath } from '../../lib/url.ts';

/** Something in both languages. */
export type Both = Record<Locale, string>;

export const both = (of: (locale: Locale) => string): Both => ({ en: of('en'), zh: of('zh') });

/** The absolute addresses of a route. */
export const addressesOf = (site: URL, route: string): Both =>
  both((locale) => absoluteUrl(site, localPath(locale, route)));
