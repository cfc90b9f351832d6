import type { DataSetId } from '../../schema/open-data/field.ts';
import type { placeTypes } from '../../schema/open-data/base.ts';

/** A part of the page on open data: its heading, and its paragraphs. */
interface Part {
  heading: string;
  text: readonly string[];
}

/** The words of the page on open data, and of `llms.txt`. */
export interface OpenDataWords {
  title: string;
  description: string;
  sets: Record<DataSetId, { name: string; description: string }>;
  setsHeading: string;
  dataSet: string;
  recordCount: string;
  files: string;
  records: (count: number) => string;
  /** The size of a file; the number comes formatted. */
  kilobytes: (count: string) => string;
  schema: string;
  fields: Part;
  field: string;
  columns: string;
  meaning: string;
  /** Said of a field that a record may lack. */
  mayLack: string;
  typeNames: Record<(typeof placeTypes)[number], string>;
  csv: Part;
  ids: Part;
  reuse: Part;
  /** The words of the link to the licence. */
  licence: string;
  examples: Part;
  asText: Part;
  llms: {
    /** What a program that reads the site should know of it. */
    note: string;
    pages: string;
    feed: string;
    newest: (count: number) => string;
  };
}
