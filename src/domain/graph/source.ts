import type { CreativeWork } from 'schema-dts';
import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { langTag } from '../../lib/lang.ts';
import { absoluteUrl } from '../../lib/url.ts';
import { sourceRoute, type Source } from '../sources.ts';

/** A source as a work that is cited; one that may not be linked has no address. */
export const sourceNode = (locale: Locale, source: Source, site: URL): CreativeWork => ({
  '@type': 'CreativeWork',
  '@id': absoluteUrl(site, sourceRoute(source)),
  name: source.description[locale],
  publisher: { '@type': 'Organization', name: source.publisher[locale] },
  creditText: strings(locale).byline(source.publisher[locale], source.author?.[locale]),
  ...(source.date && { datePublished: source.date }),
  inLanguage: source.language === 'zh' ? langTag.zh : source.language,
  ...(source.linkable && source.url && { url: source.url }),
});
