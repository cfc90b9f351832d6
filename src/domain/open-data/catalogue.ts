import type { DataSetId } from '../../schema/open-data/field.ts';
import { strings } from '../../lib/i18n/index.ts';
import { absoluteUrl } from '../../lib/url.ts';
import type { Archive } from '../archive.ts';
import { both, type Both } from './both.ts';
import { dataFiles } from './route.ts';
import { readDataSets, type DataSet } from './sets.ts';

/** What is to be said of a data set: for its file, for the page on open data, for search engines. */
export interface CatalogueEntry {
  id: DataSetId;
  name: Both;
  description: Both;
  /** Absolute addresses of its files. */
  json: string;
  csv: string;
  schema: string;
  /** The day of the last change, if records say when they changed; never that of the build. */
  modified: string | undefined;
  /** The first and the last date of its records, as `2018-04-28/2026-04-08`. */
  temporalCoverage: string | undefined;
  /** How many there are. */
  records: number;
}

export const toEntry = (set: DataSet): CatalogueEntry => {
  const { id, site, modified, temporalCoverage, rows } = set;
  const files = dataFiles(id);
  return {
    id,
    name: both((locale) => strings(locale).openData.sets[id].name),
    description: both((locale) => strings(locale).openData.sets[id].description),
    json: absoluteUrl(site, files.json),
    csv: absoluteUrl(site, files.csv),
    schema: absoluteUrl(site, files.schema),
    modified,
    temporalCoverage,
    records: rows.length,
  };
};

/** Every data set of the site. */
export const catalogue = (archive: Archive, site: URL): CatalogueEntry[] =>
  readDataSets(archive, site).map(toEntry);
