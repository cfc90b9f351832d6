import type { DataSetId } from '../../schema/open-data/field.ts';

/** The page that explains the open data. */
export const openDataRoute = '/data/';

/** Where the files of a data set stand. */
export const dataFiles = (id: DataSetId) => ({
  json: `/data/${id}.json`,
  csv: `/data/${id}.csv`,
  schema: `/data/schemas/${id}.schema.json`,
});
