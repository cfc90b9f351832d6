import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { findSources, type Archive } from '../archive.ts';
import { groupFacts } from '../base.ts';
import { pageDay } from '../changed.ts';
import { inEveryLanguage } from './meta.ts';

export const citeRoute = '/cite/';

/** How to cite this site, with every figure of the record and the sources of each. */
export const citeView = (archive: Archive, locale: Locale) => {
  const { title, description } = strings(locale).cite;
  return {
    meta: inEveryLanguage(locale, {
      route: citeRoute,
      title,
      description,
      trail: [],
      changed: pageDay([], archive.base.facts),
    }),
    groups: groupFacts(archive.base.facts).map(({ group, facts }) => ({
      group,
      facts: facts.map((fact) => ({ fact, sources: findSources(archive, fact.sources) })),
    })),
  };
};
