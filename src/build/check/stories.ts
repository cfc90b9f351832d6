import { isDeepStrictEqual } from 'node:util';
import { locales } from '../../schema/locale.ts';
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
  'status',
] as const;

const fieldOf = (one: ContentFile, field: string): unknown =>
  one.data && typeof one.data === 'object' ? Reflect.get(one.data, field) : undefined;

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
    .filter((field) => !isDeepStrictEqual(fieldOf(one, field), fieldOf(twin, field)))
    .map((field) => ({
      file: one.file,
      line: one.lineOf([field]),
      field,
      message: `differs from ${twin.file}; both languages say the same here`,
    }));

/** What holds of stories beyond the shape of one file: names, texts, and both languages in step. */
export const checkStories = (files: readonly ContentFile[]): Fault[] => {
  const stories = files.filter(({ collection }) => collection === 'news');
  return stories.flatMap((one) => {
    const twin = stories.find(({ id }) => id === one.id.replace(/^zh\//, 'en/') && id !== one.id);
    return [...checkName(one), ...(twin && one.data && twin.data ? checkTwin(one, twin) : [])];
  });
};
