import type { DataCatalog, Dataset } from 'schema-dts';
import type { Locale } from '../../schema/locale.ts';
import { publisher } from '../../lib/json-ld.ts';
import { licence } from '../../lib/licence.ts';
import { absoluteUrl, localPath } from '../../lib/url.ts';
import type { CatalogueEntry } from '../open-data/catalogue.ts';
import { openDataRoute } from '../open-data/route.ts';

/** The open data as a catalogue of data sets, each with its files. */
export const dataGraph =
  (locale: Locale, name: string, entries: readonly CatalogueEntry[]) =>
  (site: URL): (DataCatalog | Dataset)[] => {
    const url = absoluteUrl(site, localPath(locale, openDataRoute));
    const idOf = ({ id }: CatalogueEntry): string => `${url}#${id}`;
    return [
      {
        '@type': 'DataCatalog',
        '@id': `${url}#catalogue`,
        name,
        publisher: publisher(site),
        license: licence.url,
        dataset: entries.map((entry) => ({ '@id': idOf(entry) })),
      },
      ...entries.map((entry): Dataset => ({
        '@type': 'Dataset',
        '@id': idOf(entry),
        name: entry.name[locale],
        description: entry.description[locale],
        license: licence.url,
        creator: publisher(site),
        distribution: [
          { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: entry.json },
          { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: entry.csv },
        ],
      })),
    ];
  };
