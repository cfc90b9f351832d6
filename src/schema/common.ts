import { z } from 'astro/zod';
import { say } from './say.ts';

/** YAML reads an unquoted 2020-08-31 as a Date and 2020 as a number; the text form is kept. */
const asText = (value: unknown): unknown =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? String(value)
      : value;

/** A year before this is a slip of the finger, and would lengthen every scale of years. */
const firstYear = 1900;
const isLateEnough = (value: string): boolean => Number(value.slice(0, 4)) >= firstYear;
const tooEarly = say(
  `this year is before ${firstYear}; is a digit missing?`,
  `年份早于${firstYear}年，是否少写了数字？`,
);

const isRealDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z.preprocess(
  asText,
  z
    .string(say('write a day as 2020-08-31', '日期请写成 2020-08-31'))
    .regex(/^\d{4}-\d{2}-\d{2}$/, say('write a day as 2020-08-31', '日期请写成 2020-08-31'))
    .refine(isRealDay, say('this day does not exist', '没有这一天'))
    .refine(isLateEnough, tooEarly),
);

/** A day, a month or a year, as fine as the record is: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDate = z.preprocess(
  asText,
  z
    .string(
      say('write a date as 2020-08-31, 2020-08 or 2020', '日期请写成 2020-08-31、2020-08 或 2020'),
    )
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/,
      say('write a date as 2020-08-31, 2020-08 or 2020', '日期请写成 2020-08-31、2020-08 或 2020'),
    )
    .refine(
      (value) => value.length < 10 || isRealDay(value),
      say('this day does not exist', '没有这一天'),
    )
    .refine(isLateEnough, tooEarly),
);

/**
 * Whether readers and browsers understand an address of the web alike: a host with a dot in plain
 * letters, no name or password before it, no space, quote or Chinese mark in what follows.
 */
export const isWebAddress = (value: string): boolean =>
  value.length <= 2000 &&
  URL.canParse(value) &&
  /^https?:\/\/(?:[a-z\d-]+\.)+[a-z][a-z\d-]+(?::\d+)?(?:[/?#][^\s\\"<>`“”‘’\u3000-\u303f\uff00-\uffef]*)?$/i.test(
    value,
  );

/** An address of the web. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine(
    isWebAddress,
    say(
      'is no address that can be read in one way: letters, a dot, no password, no space or quote',
      '网址写法有歧义：主机名只用字母和点，不含密码、空格和引号',
    ),
  );

/** Text that a reader sees: never empty, no space at either end. */
export const text = z
  .string()
  .min(1, say('must not be empty', '不能为空'))
  // Astro takes a value that begins so for a picture, and publishes the file that it names.
  .refine(
    (value) => !value.startsWith('__ASTRO_'),
    say('begins with a mark of the program that builds the site', '开头是建站程序的内部标记'),
  )
  .refine(
    (value) => value === value.trim(),
    say('has a space at its start or end', '开头或结尾有空格'),
  );

/** The same text in both languages. */
export const localised = z.strictObject({
  en: text.meta({ description: 'The English text.' }),
  zh: text.meta({ description: 'The Chinese text, in simplified characters.' }),
});

/** Text in a list, which the open data part with semicolons. */
const item = text.refine(
  (value) => !value.includes(';'),
  say('has a semicolon; write it as two items', '含有半角分号，请分为两项'),
);

/** A text in a list, in both languages. */
export const localisedItem = z.strictObject({
  en: item.meta({ description: 'The English text.' }),
  zh: item.meta({ description: 'The Chinese text, in simplified characters.' }),
});

/** Other names in both languages: short, old or variant ones. */
export const aliases = z.strictObject({
  en: z.array(item).default([]).meta({ description: 'Other English names.' }),
  zh: z.array(item).default([]).meta({ description: 'Other Chinese names.' }),
});

export const collections = ['news', 'members', 'base', 'sources', 'glossary', 'pages'] as const;
export type Collection = (typeof collections)[number];

/**
 * The id of an entry in another collection. Astro's own `reference()` lets a missing entry pass,
 * so references are plain ids that name their collection, and the content check resolves them.
 */
export const entry = (collection: Collection) =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      say(
        'is not the name of a file: small letters, digits, hyphens',
        '不是文件名：只用小写字母、数字和连字符',
      ),
    )
    .meta({ collection });

/** Ids of the sources that an entry rests on; nothing is published without one. */
export const sources = z
  .array(entry('sources'))
  .min(1, say('name at least one source', '至少写一个来源'))
  .meta({ description: 'Ids of the sources that this rests on, the strongest first.' });
