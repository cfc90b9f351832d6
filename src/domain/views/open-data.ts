import type { Locale } from '../../schema/locale.ts';
import { said } from '../../schema/say.ts';
import { precisions, units } from '../../schema/unit.ts';
import { formatNumber } from '../../lib/format.ts';
import { langTag } from '../../lib/lang.ts';
import { strings } from '../../lib/i18n/index.ts';
import type { Archive } from '../archive.ts';
import { latestDay } from '../changed.ts';
import { dataGraph } from '../graph/data.ts';
import { toEntry } from '../open-data/catalogue.ts';
import { fieldsOf, type Field } from '../open-data/column.ts';
import { toCsv } from '../open-data/csv.ts';
import { examples } from '../open-data/examples.ts';
import { toJson, toJsonSchema } from '../open-data/json.ts';
import { dataFiles, openDataRoute } from '../open-data/route.ts';
import { readDataSets, type DataSet } from '../open-data/sets.ts';
import { inEveryLanguage } from './meta.ts';

/** What the codes of a field stand for, by the name of the field. */
const codeNames = (locale: Locale): Record<string, Record<string, string>> => {
  const t = strings(locale);
  const amount = '…';
  return {
    topics: t.topicNames,
    kind: t.kindNames,
    relation: t.relationNames,
    valueChain: t.stageNames,
    type: t.openData.typeNames,
    group: t.factGroupNames,
    status: t.factStatusNames,
    unit: Object.fromEntries(units.map((unit) => [unit, t.unit[unit](amount)])),
    precision: Object.fromEntries(precisions.map((one) => [one, t.precision[one](amount)])),
    language: t.sourceLanguageNames,
    category: t.glossaryCategoryNames,
  };
};

const fieldView = (locale: Locale, { name, description, isOptional, codes, columns }: Field) => ({
  name,
  meaning: said(description, locale),
  isOptional,
  codes: codes.map((code) => ({ code, name: codeNames(locale)[name]?.[code] ?? '' })),
  columns: columns.map((column) => column.name),
});

/** The language tag of what is in several languages. */
const bothLanguages = 'mul';

/** The size of a text as a file, in thousands of bytes. */
const kilobytes = (text: string): string =>
  formatNumber(Math.ceil(new TextEncoder().encode(text).length / 1000));

const setView = (set: DataSet, locale: Locale) => {
  const { id, row, rows } = set;
  const t = strings(locale).openData;
  const files = dataFiles(id);
  const file = (label: string, href: string, hreflang: string, text: string) => ({
    label,
    href,
    hreflang,
    size: t.kilobytes(kilobytes(text)),
  });
  return {
    id,
    ...t.sets[id],
    records: t.records(rows.length),
    files: [
      file('JSON', files.json, bothLanguages, toJson(set)),
      file('CSV', files.csv, bothLanguages, toCsv(set)),
      file(t.schema, files.schema, langTag.en, toJsonSchema(set)),
    ],
    fields: fieldsOf(row).map((field) => fieldView(locale, field)),
  };
};

export type DataSetView = ReturnType<typeof setView>;

/** The page that explains the open data. */
export const openDataView = (archive: Archive, locale: Locale, site: URL) => {
  const { title, description } = strings(locale).openData;
  const sets = readDataSets(archive, site);
  return {
    meta: inEveryLanguage(locale, {
      route: openDataRoute,
      title,
      description,
      trail: [],
      changed: latestDay(sets.map(({ modified }) => modified)),
      pageType: 'CollectionPage',
      graph: dataGraph(locale, title, sets.map(toEntry)),
    }),
    sets: sets.map((set) => setView(set, locale)),
    examples: examples(locale, site),
  };
};
