import type { DefinedTermSet } from 'schema-dts';
import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { absoluteUrl, localPath } from '../../lib/url.ts';
import type { Term } from '../glossary.ts';

/** The glossary as a set of defined terms, in the order of its page. */
export const glossaryGraph =
  (locale: Locale, terms: readonly Term[]) =>
  (site: URL): DefinedTermSet[] => {
    const url = absoluteUrl(site, localPath(locale, '/glossary/'));
    return [
      {
        '@type': 'DefinedTermSet',
        '@id': `${url}#list`,
        name: strings(locale).glossaryTitle,
        hasDefinedTerm: terms.map(({ slug, term, definition }) => ({
          '@type': 'DefinedTerm',
          '@id': `${url}#term-${slug}`,
          name: term[locale],
          description: definition[locale],
        })),
      },
    ];
  };
