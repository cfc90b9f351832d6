import { z } from 'astro/zod';
import { said } from '../../schema/say.ts';
import { dataFile, type DataFile } from '../../schema/open-data/file.ts';
import { licence } from '../../lib/licence.ts';
import { once } from '../../lib/once.ts';
import { addressesOf } from './both.ts';
import { toEntry } from './catalogue.ts';
import { openDataRoute } from './route.ts';
import type { DataSet } from './sets.ts';

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A data set as a JSON file that says what it is. */
export const toJson = once((set: DataSet): string => {
  const { id, name, description, schema, modified, temporalCoverage } = toEntry(set);
  const file: DataFile = {
    $schema: schema,
    id,
    name,
    description,
    url: addressesOf(set.site, openDataRoute),
    licence: { name: licence.name, url: licence.url },
    publisher: licence.credit,
    modified,
    temporalCoverage,
    records: set.rows,
  };
  return written(file);
});

/** The JSON Schema (2020-12) of the JSON file of a data set; its words are English. */
export const toJsonSchema = (set: DataSet): string => {
  const { name, description, schema } = toEntry(set);
  const { $schema, ...rest } = z.toJSONSchema(dataFile(set.row), {
    override: ({ jsonSchema }) => {
      if (jsonSchema.description) jsonSchema.description = said(jsonSchema.description, 'en');
    },
  });
  return written({
    $schema,
    $id: schema,
    title: name.en,
    description: description.en,
    ...rest,
  });
};
