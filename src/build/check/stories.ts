import { isDeepStrictEqual } from 'node:util';
import { locales } from '../../schema/locale.ts';
import { quantitiesIn } from './numbers.ts';
import type { ContentFile, Fault } from './read.ts';

/** What a story says the same in both languages. */
const sharedFields = [
  'date',
  'published',
  'updated',
  'topics',
  'sources',
  'organisations',
  'base',
  'figures',
  'computed',
  'picture',
  'status',
] as const;

const fieldOf = ({ data }: ContentFile, field: string): unknown =>
  data && typeof data === 'object' ? Reflect.get(data, field) : undefined;

/** The words of a picture, which each language has for itself. */
const pictureWords = ['title', 'label', 'note'];

/** A value without the words that the two languages do not share. */
const withoutWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !pictureWords.includes(key))
      .map(([key, inner]) => [key, withoutWords(inner)]),
  );
};

const checkName = (one: ContentFile): Fault[] => {
  const [locale, name = ''] = one.id.split('/');
  const date = fieldOf(one, 'date');
  const fault = (field: string, message: string): Fault[] => [
    { file: one.file, line: field ? one.lineOf([field]) : 1, field, message },
  ];
  if (!locales.some((key) => key === locale) || !/^[a-z0-9-]+$/.test(name)) {
    return fault('', 'stories are content/news/{en,zh}/<date>-<slug>.md, in small letters');
  }
  if (typeof date === 'string' && !name.startsWith(`${date}-`)) {
    return fault('date', `is ${date}, but the file name does not start with it`);
  }
  return one.body.trim() ? [] : fault('', 'has no text');
};

const checkTwin = (one: ContentFile, twin: ContentFile): Fault[] =>
  sharedFields
    .filter(
      (field) =>
        !isDeepStrictEqual(withoutWords(fieldOf(one, field)), withoutWords(fieldOf(twin, field))),
    )
    .map((field) => ({
      file: one.file,
      line: one.lineOf([field]),
      field,
      message: `differs from ${twin.file}; both languages say the same here`,
    }));

const words = (one: ContentFile): string =>
  [fieldOf(one, 'title'), fieldOf(one, 'summary'), fieldOf(one, 'caution'), one.body]
    .filter((part) => typeof part === 'string')
    .join('\n');

const recorded = (one: ContentFile): number[] => {
  const list = (field: string): unknown[] => {
    const value = fieldOf(one, field);
    return Array.isArray(value) ? value : [];
  };
  const values = list('computed').map((item) =>
    item && typeof item === 'object' ? Reflect.get(item, 'value') : undefined,
  );
  return [...list('figures'), ...values].filter((value) => typeof value === 'number');
};

/** Numbers that a text gives and nothing records, and recorded ones that neither language gives. */
const checkNumbers = (one: ContentFile, twin: ContentFile | undefined): Fault[] => {
  const known = recorded(one);
  const given = quantitiesIn(words(one), localeOf(one));
  const others = twin ? quantitiesIn(words(twin), localeOf(twin)) : [];
  const fault = (message: string): Fault => ({
    file: one.file,
    line: one.lineOf(['figures']),
    field: 'figures',
    message,
  });
  return [
    ...[...new Set(given)]
      .filter((value) => !known.includes(value))
      .map((value) => fault(`the text gives ${value}, which neither figures nor computed records`)),
    ...known
      .filter((value) => !given.includes(value) && !others.includes(value))
      .map((value) => fault(`records ${value}, which the text does not give`)),
  ];
};

/** Numbers that a picture draws and the text does not tell. */
const checkPicture = (one: ContentFile): Fault[] => {
  const picture = fieldOf(one, 'picture');
  const parts = picture && typeof picture === 'object' ? Object.values(picture) : [];
  const values = parts
    .filter((part) => Array.isArray(part))
    .flat()
    .map((row: unknown) => (row && typeof row === 'object' ? Reflect.get(row, 'value') : undefined))
    .filter((value) => typeof value === 'number');
  const known = recorded(one);
  return values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      file: one.file,
      line: one.lineOf(['picture']),
      field: 'picture',
      message: `draws ${value}, which neither figures nor computed records`,
    }));
};

const localeOf = ({ id }: ContentFile) => (id.startsWith('zh/') ? 'zh' : 'en');

/** A story that no linkable source supports tells readers so. */
const checkCaution = (one: ContentFile, sources: readonly ContentFile[]): Fault[] => {
  const ids = fieldOf(one, 'sources');
  const linkable = sources.filter((source) => fieldOf(source, 'linkable') === true);
  const isSupported = Array.isArray(ids) && linkable.some(({ id }) => ids.includes(id));
  return isSupported || fieldOf(one, 'caution')
    ? []
    : [
        {
          file: one.file,
          line: one.lineOf(['sources']),
          field: 'caution',
          message: 'none of the sources may be linked; tell readers on what the story rests',
        },
      ];
};

/** What holds of stories beyond the shape of one file: names, texts, and both languages in step. */
export const checkStories = (files: readonly ContentFile[]): Fault[] => {
  const stories = files.filter(({ collection }) => collection === 'news');
  const sources = files.filter(({ collection }) => collection === 'sources');
  return stories.flatMap((one) => {
    const swapped = one.id.replace(/^(en|zh)\//, (_, locale) => (locale === 'en' ? 'zh/' : 'en/'));
    const twin = stories.find(({ id }) => id === swapped);
    const isChinese = localeOf(one) === 'zh';
    return [
      ...checkName(one),
      ...(isChinese && twin && one.data && twin.data ? checkTwin(one, twin) : []),
      ...(one.data ? checkNumbers(one, twin) : []),
      ...(one.data ? checkPicture(one) : []),
      ...(one.data ? checkCaution(one, sources) : []),
    ];
  });
};
