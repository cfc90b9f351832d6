import type { z } from 'astro/zod';
import { locales } from '../../schema/locale.ts';
import { factRow, milestoneRow, placeRow } from '../../schema/open-data/base.ts';
import { dataSetIds, type DataSetId } from '../../schema/open-data/field.ts';
import { termRow } from '../../schema/open-data/glossary.ts';
import { newsRow } from '../../schema/open-data/news.ts';
import { organisationRow } from '../../schema/open-data/organisations.ts';
import { sourceRow } from '../../schema/open-data/sources.ts';
import { once } from '../../lib/once.ts';
import { basePages, publishedIn, type Archive } from '../archive.ts';
import { pageDay } from '../changed.ts';
import { factRows, milestoneRows, placeRows } from './base.ts';
import { termRows } from './glossary.ts';
import { newsRows } from './news.ts';
import { organisationRows } from './organisations.ts';
import { sourceRows } from './sources.ts';

/** A data set and what it holds. */
export interface DataSet {
  id: DataSetId;
  /** The address of the site, in those that its records tell. */
  site: URL;
  /** The schema of a record; its type, its JSON Schema and the columns of the CSV come from it. */
  row: z.ZodObject;
  rows: Record<string, unknown>[];
  /** The day of the last change, if one is on record; never that of the build. */
  modified: string | undefined;
  /** The first and the last date of the records, as `2018-04-28/2026-04-08`. */
  temporalCoverage: string | undefined;
}

type Reader = (archive: Archive, site: URL) => Omit<DataSet, 'id' | 'site'>;

/** The first and the last of some dates. */
const spanOf = (dates: readonly (string | undefined)[] = []): string[] => {
  const sorted = dates.flatMap((date) => date ?? []).sort();
  return [sorted.slice(0, 1), sorted.slice(-1)].flat();
};

const reader =
  <Row extends z.ZodObject>(
    row: Row,
    rowsOf: (archive: Archive, site: URL) => z.infer<Row>[],
    changed: (archive: Archive) => string | undefined,
    dateOf?: (row: z.infer<Row>) => string | undefined,
  ): Reader =>
  (archive, site) => {
    const rows = rowsOf(archive, site);
    return {
      row,
      rows: rows.map((one) => row.parse(one)),
      modified: changed(archive),
      temporalCoverage: spanOf(dateOf && rows.map(dateOf)).join('/') || undefined,
    };
  };

const readers = {
  news: reader(
    newsRow,
    newsRows,
    (archive) => pageDay(locales.flatMap((locale) => publishedIn(archive, locale))),
    ({ date }) => date,
  ),
  organisations: reader(organisationRow, organisationRows, ({ organisations }) =>
    pageDay([], organisations),
  ),
  places: reader(placeRow, placeRows, (archive) => pageDay([], basePages(archive))),
  facts: reader(
    factRow,
    factRows,
    ({ base }) => pageDay([], base.facts),
    ({ asOf }) => asOf,
  ),
  milestones: reader(
    milestoneRow,
    milestoneRows,
    ({ base }) => pageDay([], base.milestones),
    ({ date }) => date,
  ),
  sources: reader(
    sourceRow,
    sourceRows,
    ({ sources }) => pageDay([], sources),
    ({ date }) => date,
  ),
  glossary: reader(termRow, termRows, ({ terms }) => pageDay([], terms)),
} satisfies Record<DataSetId, Reader>;

/** The sets of an archive that were read, each once for all files and pages that show it. */
const known = once<Archive, Map<string, DataSet>>(() => new Map());

/**
 * A data set of the site.
 * @throws if a record is not what its schema says.
 */
export const readDataSet = (id: DataSetId, archive: Archive, site: URL): DataSet => {
  const key = `${id} ${site.origin}`;
  const set = known(archive).get(key) ?? { id, site, ...readers[id](archive, site) };
  known(archive).set(key, set);
  return set;
};

/** All that this site tells, as data. */
export const readDataSets = (archive: Archive, site: URL): DataSet[] =>
  dataSetIds.map((id) => readDataSet(id, archive, site));
