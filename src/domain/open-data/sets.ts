import type { z } from 'astro/zod';
import { factRow, milestoneRow, placeRow } from '../../schema/open-data/base.ts';
import { dataSetIds, type DataSetId } from '../../schema/open-data/field.ts';
import { termRow } from '../../schema/open-data/glossary.ts';
import { newsRow } from '../../schema/open-data/news.ts';
import { organisationRow } from '../../schema/open-data/organisations.ts';
import { sourceRow } from '../../schema/open-data/sources.ts';
import type { Archive } from '../archive.ts';
import { factRows, milestoneRows, placeRows } from './base.ts';
import { termRows } from './glossary.ts';
import { newsRows } from './news.ts';
import { organisationRows } from './organisations.ts';
import { sourceRows } from './sources.ts';

/** A data set and what it holds. */
export interface DataSet {
  id: DataSetId;
  /** The schema of a record; its type, its JSON Schema and the columns of the CSV come from it. */
  row: z.ZodObject;
  rows: Record<string, unknown>[];
  /** The day of the last change, if records say when they changed; never that of the build. */
  modified: string | undefined;
  /** The first and the last date of the records, as `2018-04-28/2026-04-08`. */
  temporalCoverage: string | undefined;
}

type Reader = (archive: Archive, site: URL) => Omit<DataSet, 'id'>;

/** The first and the last of some dates. */
const spanOf = (dates: readonly (string | undefined)[] = []): string[] => {
  const sorted = dates.flatMap((date) => date ?? []).sort();
  return [sorted.slice(0, 1), sorted.slice(-1)].flat();
};

const reader =
  <Row extends z.ZodObject>(
    row: Row,
    rowsOf: (archive: Archive, site: URL) => z.infer<Row>[],
    dates: {
      of?: (row: z.infer<Row>) => string | undefined;
      changed?: (row: z.infer<Row>) => string;
    } = {},
  ): Reader =>
  (archive, site) => {
    const rows = rowsOf(archive, site);
    return {
      row,
      rows: rows.map((one) => row.parse(one)),
      modified: spanOf(dates.changed && rows.map(dates.changed))[1],
      temporalCoverage: spanOf(dates.of && rows.map(dates.of)).join('/') || undefined,
    };
  };

const readers = {
  news: reader(newsRow, newsRows, {
    of: ({ date }) => date,
    changed: ({ published, updated }) => updated ?? published,
  }),
  organisations: reader(organisationRow, organisationRows),
  places: reader(placeRow, placeRows),
  facts: reader(factRow, factRows, { of: ({ asOf }) => asOf }),
  milestones: reader(milestoneRow, milestoneRows, { of: ({ date }) => date }),
  sources: reader(sourceRow, sourceRows, { of: ({ date }) => date }),
  glossary: reader(termRow, termRows),
} satisfies Record<DataSetId, Reader>;

/**
 * A data set of the site.
 * @throws if a record is not what its schema says.
 */
export const readDataSet = (id: DataSetId, archive: Archive, site: URL): DataSet => ({
  id,
  ...readers[id](archive, site),
});

/** All that this site tells, as data. */
export const readDataSets = (archive: Archive, site: URL): DataSet[] =>
  dataSetIds.map((id) => readDataSet(id, archive, site));
