import { z } from 'astro/zod';
import { say } from '../say.ts';

/** The open data sets, each at `/data/<id>.json` and `/data/<id>.csv`. */
export const dataSetIds = [
  'news',
  'organisations',
  'places',
  'facts',
  'milestones',
  'sources',
  'glossary',
] as const;
export type DataSetId = (typeof dataSetIds)[number];

/** The id of a record: the name of its content file. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The id of the record itself. */
export const ownId = id.meta({
  description: say(
    'The id of the record: the name of its content file, which stays the same.',
    '记录的标识，即内容文件的名称，固定不变。',
  ),
});

/** Ids of records of the set that the field is named after. */
export const ids = z.array(id);

/** Ids of the sources that a record rests on. */
export const sourceIds = ids.min(1).meta({
  description: say('Ids of the sources that it rests on.', '所依据的来源的标识。'),
});

/** The same text in both languages; in CSV two columns, `…_en` and `…_zh`. */
export const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** A text in a list, which CSV joins with semicolons. */
const item = z.string().regex(/^[^;]+$/);

/** A text in a list, in both languages. */
export const bilingualItem = z.strictObject({ en: item, zh: item });

/** Other names. */
export const names = z.strictObject({ en: z.array(item), zh: z.array(item) });

/** An address, here or elsewhere. */
export const link = z.url({ protocol: /^https?$/ });

/** Absolute addresses on this site, one for each language. */
export const addresses = z.strictObject({ en: link, zh: link });

/** Where a reader finds the record. */
export const ownAddresses = addresses.meta({
  description: say('The addresses of the pages that show it.', '显示该记录的页面网址。'),
});

/** `2020-08-31` */
export const day = z.iso.date();

/** `2020-08-31`, `2020-08` or `2020`, no finer than it is known. */
export const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
