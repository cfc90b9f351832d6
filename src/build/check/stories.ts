import { isDeepStrictEqual } from 'node:util';
import { today } from '../../lib/clock.ts';
import { placeholders, sharedFields } from '../../schema/news.ts';
import { said, say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import { quantitiesIn } from './numbers.ts';
import type { ContentFile } from './read.ts';

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

const at = (one: ContentFile, field: string, message: string, value?: unknown): Fault => ({
  file: one.file,
  ...one.placeOf([field]),
  field,
  ...((typeof value === 'string' || typeof value === 'number') && { value: String(value) }),
  message,
});

const inOneYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const checkDates = (one: ContentFile): Fault[] => {
  const name = one.id.split('/')[1] ?? '';
  const date = fieldOf(one, 'date');
  const published = fieldOf(one, 'published');
  if (typeof date !== 'string' || typeof published !== 'string') return [];
  return [
    ...(name.startsWith(`${date}-`)
      ? []
      : [
          at(
            one,
            'date',
            say(
              'the name of the file begins with the date of the event; rename one or the other',
              '文件名须以事件日期开头，请改文件名或日期',
            ),
            date,
          ),
        ]),
    ...(published > inOneYear(today())
      ? [
          at(
            one,
            'published',
            say(
              'is more than a year ahead; a story waits until its day of publication',
              '在一年之后；报道要等到发布日期才会公开',
            ),
            published,
          ),
        ]
      : []),
    ...(date > published
      ? [
          at(
            one,
            'date',
            say(
              `is after the day of publication, ${published}; nothing is told before it happened`,
              `晚于发布日期 ${published}；事件发生后方可报道`,
            ),
            date,
          ),
        ]
      : []),
  ];
};

const checkTwin = (one: ContentFile, twin: ContentFile): Fault[] =>
  sharedFields
    .filter(
      (field) =>
        !isDeepStrictEqual(withoutWords(fieldOf(one, field)), withoutWords(fieldOf(twin, field))),
    )
    .map((field) =>
      at(
        one,
        field,
        say(
          `differs from ${twin.file}; both languages say the same here`,
          `与 ${twin.file} 不一致；两种语言在此须相同`,
        ),
        fieldOf(one, field),
      ),
    );

const missingTwin = (one: ContentFile, swapped: string): Fault => ({
  file: one.file,
  line: 1,
  column: 1,
  field: '',
  message: say(
    `has no translation content/news/${swapped}.md; add it, or keep this one a draft`,
    `缺少译文 content/news/${swapped}.md；请补上，或将本文设为草稿`,
  ),
});

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
  return [
    ...[...new Set(given)]
      .filter((value) => !known.includes(value))
      .map((value) =>
        at(
          one,
          'figures',
          say(
            'stands in the text; add it under figures, or under computed with how it was worked out',
            '见于正文；请列入 figures，自行算出的列入 computed 并写明算法',
          ),
          value,
        ),
      ),
    ...known
      .filter((value) => !given.includes(value) && !others.includes(value))
      .map((value) =>
        at(
          one,
          'figures',
          say('is recorded, but neither language gives it', '已登记，但两种语言的正文均未提到'),
          value,
        ),
      ),
  ];
};

/** What a new story came with and nobody has written yet. */
const checkPlaceholders = (one: ContentFile): Fault[] => {
  const locale = localeOf(one);
  const unwritten = ['title', 'summary']
    .filter((field) => fieldOf(one, field) === said(placeholders.words, locale))
    .map((field) => at(one, field, say('is still to be written', '尚未写好'), fieldOf(one, field)));
  if (!one.body.includes(said(placeholders.text, locale))) return unwritten;
  const place = { line: one.bodyLine + 1, column: 1 };
  const message = say('the text is still to be written', '正文尚未写好');
  return [...unwritten, { file: one.file, ...place, field: '', message }];
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
    .map((value) =>
      at(
        one,
        'picture',
        say(
          'is drawn, but neither figures nor computed records it',
          '图中有此数，但 figures 和 computed 均未登记',
        ),
        value,
      ),
    );
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
        at(
          one,
          'sources',
          say(
            'may not be linked, none of them; tell readers under caution on what the story rests',
            '均不可链接；请在 caution 中向读者说明依据',
          ),
        ),
      ];
};

/** What holds of stories beyond the shape of one file: dates, numbers, both languages in step. */
export const checkStories = (files: readonly ContentFile[]): Fault[] => {
  const stories = files.filter(({ collection }) => collection === 'news');
  const sources = files.filter(({ collection }) => collection === 'sources');
  return stories.flatMap((one) => {
    const swapped = one.id.replace(/^(en|zh)\//, (_, locale) => (locale === 'en' ? 'zh/' : 'en/'));
    const twin = stories.find(({ id }) => id === swapped);
    const isChinese = localeOf(one) === 'zh';
    if (!one.data) return [];
    const isDraft = fieldOf(one, 'status') === 'draft';
    return [
      ...checkDates(one),
      ...(twin || isDraft ? [] : [missingTwin(one, swapped)]),
      ...(isDraft ? [] : checkPlaceholders(one)),
      ...(isChinese && twin?.data ? checkTwin(one, twin) : []),
      ...checkNumbers(one, twin),
      ...checkPicture(one),
      ...checkCaution(one, sources),
    ];
  });
};
