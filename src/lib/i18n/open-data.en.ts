import type { OpenDataWords } from './open-data-words.ts';

export const openDataEn = {
  title: 'Open data',
  description:
    'The record behind this site as JSON and CSV: stories, organisations, places, figures, milestones, sources and terms in English and Chinese, free to reuse under CC BY 4.0.',
  sets: {
    news: {
      name: 'News index',
      description:
        'Every published story: title, summary, dates, topics, what it is about, and its sources.',
    },
    organisations: {
      name: 'Organisations',
      description:
        'Organisations that reports name: their kind, their places in the value chain, and their relation to the alliance or the base.',
    },
    places: {
      name: 'Places and programmes',
      description: 'Places, programmes and bodies of the sensor industry base in Beibei.',
    },
    facts: {
      name: 'Facts and figures',
      description:
        'Figures and statements on the alliance and the base, with what is reported, targeted and planned kept apart.',
    },
    milestones: { name: 'Milestones', description: 'Dated events of the base.' },
    sources: { name: 'Sources', description: 'The published sources that the site rests on.' },
    glossary: {
      name: 'Glossary',
      description: 'Terms of sensing, chips and industrial policy, each in a plain sentence.',
    },
  },
  setsHeading: 'Data sets',
  dataSet: 'Data set',
  recordCount: 'Records',
  files: 'Files',
  records: (count) => `${count} records`,
  kilobytes: (count) => `${count} kB`,
  schema: 'Schema',
  fields: {
    heading: 'What the fields hold',
    text: [
      'In JSON a field in both languages is an object with en and zh; in CSV it is two columns. A field that a record lacks is left out of the JSON and is empty in the CSV.',
    ],
  },
  field: 'Field',
  columns: 'Columns in CSV',
  meaning: 'Meaning',
  mayLack: 'may be missing',
  typeNames: { place: 'place', programme: 'programme or body' },
  csv: {
    heading: 'CSV and spreadsheets',
    text: [
      'The CSV files open in Excel as they are: UTF-8 with a byte order mark, values parted by commas, as RFC 4180 has it.',
      'Lists are joined with semicolons. A text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula.',
      'Excel turns a date without its day, such as 2020-08, into one of its own. Import such columns as text to keep them as they are.',
    ],
  },
  ids: {
    heading: 'Ids that stay',
    text: [
      'The id of a record is the name of its content file. Stories, organisations and places have it in their addresses; these are on record, and the site cannot be built if one of them has vanished.',
      'When a story is renamed, its old address leads to the new one, and the data give the new id. A withdrawn story leaves the data and keeps its page.',
      'The fields organisations, places, sources, place, story and within hold ids of the other data sets.',
    ],
  },
  reuse: {
    heading: 'Reuse and credit',
    text: [
      'The licence is CC BY 4.0: use the data for anything, and give credit. The credit is “Smart Sensing Alliance, Chongqing: public record”, with a link to the page used; every record has the address of its page.',
      'The data are made from public reports. They are not an official statement of the alliance or of any organisation named, and the reports belong to their publishers. A source that is credited without a link has no address in the data.',
    ],
  },
  licence: 'Read the licence',
  examples: {
    heading: 'Examples',
    text: [
      'Both list the targets among the figures. The first runs in Node and in a browser’s console on this site, the second in Python 3; neither needs a library.',
    ],
  },
  asText: {
    heading: 'Stories as text',
    text: [
      'The whole text of every story also stands as Markdown: put .md for the last slash of its address.',
      'For programs that read the site, llms.txt lists the main pages, the data and the newest stories.',
    ],
  },
  llms: {
    note: 'This is not an official statement of the alliance or of any organisation named. Every page stands in English and in Chinese. The whole text of a story is also there as Markdown: put .md for the last slash of its address. Texts and data: CC BY 4.0.',
    pages: 'Pages',
    feed: 'The newest stories with their whole text, as RSS 2.0.',
    newest: (count) => `The ${count} newest stories`,
  },
} satisfies OpenDataWords;
