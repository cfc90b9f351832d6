import { z } from 'astro/zod';
import { addresses, bilingual, dataSetIds, day, link } from './field.ts';

const licence = z.strictObject({
  name: z.string().meta({ description: 'Its short name.' }),
  url: link.meta({ description: 'Its text.' }),
});

/** A JSON file of open data: what it is, and its records. */
export const dataFile = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({
    $schema: link.meta({ description: 'The address of this schema.' }),
    id: z.enum(dataSetIds).meta({ description: 'The id of the data set.' }),
    name: bilingual.meta({ description: 'The name of the data set.' }),
    description: bilingual.meta({ description: 'What the data set holds.' }),
    url: addresses.meta({ description: 'The page that explains it.' }),
    licence: licence.meta({ description: 'The licence under which it may be reused.' }),
    publisher: bilingual.meta({ description: 'Whom to credit, with a link to the page used.' }),
    modified: day.optional().meta({
      description: 'The day of the last change, where records are dated; never that of a build.',
    }),
    temporalCoverage: z.string().optional().meta({
      description: 'The first and the last date of the records, as an ISO 8601 interval.',
    }),
    records: z.array(row).meta({ description: 'The records.' }),
  });
export type DataFile = z.infer<ReturnType<typeof dataFile>>;
