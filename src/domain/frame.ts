import type { Locale } from '../schema/locale.ts';
import { digest } from '../lib/digest.ts';
import { strings } from '../lib/i18n/index.ts';
import { qualityRoute } from '../lib/quality/checks.ts';
import { once } from '../lib/once.ts';
import { localPath } from '../lib/url.ts';
import type { Archive, Link } from './archive.ts';
import { openDataRoute } from './open-data/route.ts';
import { filingLinks } from './filings.ts';
import { specialPages } from './pages.ts';
import { loadArchive } from './query.ts';
import { toScale, type Scale } from './scale.ts';

/** What stands around every page of a language: the scale above, the links below. */
export interface Frame {
  scale: Scale;
  links: Link[];
  /** The filing numbers of the site, once it has them. */
  filings: Link[];
}

const frameOf = (archive: Archive, locale: Locale): Frame => {
  const t = strings(locale);
  return {
    scale: toScale(archive, locale),
    links: [
      ...archive.pages
        .filter((page) => page.locale === locale && page.slug !== specialPages.alliance)
        .map(({ title, route }) => ({ label: title, href: localPath(locale, route) })),
      { label: t.glossaryTitle, href: localPath(locale, '/glossary/') },
      { label: t.sources, href: localPath(locale, '/sources/') },
      { label: t.openData.title, href: localPath(locale, openDataRoute) },
      { label: t.quality.title, href: localPath(locale, qualityRoute) },
    ],
    filings: filingLinks(archive.settings),
  };
};

const framesOf = once((archive: Archive): Record<Locale, Frame> => ({
  en: frameOf(archive, 'en'),
  zh: frameOf(archive, 'zh'),
}));

/** The frame of every language. */
export const loadFrames = async (): Promise<Record<Locale, Frame>> => framesOf(await loadArchive());

/** What the frame shows on each page, in a few letters. */
export const frameDigest = ({ scale, links, filings }: Frame): string => {
  const { first, years } = scale;
  return digest({ first, years, links, filings });
};
