import type { Locale } from '../schema/locale.ts';
import { strings } from '../lib/i18n/index.ts';
import { localPath } from '../lib/url.ts';
import type { Link } from './archive.ts';
import { specialPages } from './pages.ts';
import { loadArchive } from './query.ts';

/** The standing pages of a language and the list of sources, for the foot of every page. */
export const footerLinks = async (locale: Locale): Promise<Link[]> => {
  const { pages } = await loadArchive();
  const t = strings(locale);
  return [
    ...pages
      .filter((page) => page.locale === locale && page.slug !== specialPages.alliance)
      .map(({ title, route }) => ({ label: title, href: localPath(locale, route) })),
    { label: t.glossaryTitle, href: localPath(locale, '/glossary/') },
    { label: t.sources, href: localPath(locale, '/sources/') },
  ];
};
