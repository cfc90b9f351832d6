import { formatLarge } from '../../lib/format.ts';
import { locales } from '../../schema/locale.ts';
import { say } from '../../schema/say.ts';
import { missingGlyphs } from '../cards/fonts.ts';
import type { Fault } from './fault.ts';
import { quantitiesIn } from './numbers.ts';
import type { ContentFile } from './read.ts';
import { isRecord } from './shape-node.ts';

type Path = (string | number)[];

/** What a page is called, in its head and on its share card. */
const titlePaths = {
  news: [['title']],
  pages: [['title']],
  members: [
    ['name', 'en'],
    ['name', 'zh'],
  ],
};
const titlesOf = ({ collection, data }: ContentFile): Path[] => {
  const hasPage = isRecord(data) && (data['type'] === 'place' || data['type'] === 'programme');
  if (collection === 'base') return hasPage ? titlePaths.members : [];
  return collection === 'sources' || collection === 'glossary' ? [] : titlePaths[collection];
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );

/** The numbers of an entry that pictures and tables show. */
const numbersIn = (data: unknown, path: Path = []): { path: Path; value: number }[] => {
  if (typeof data === 'number') return path.at(-1) === 'value' ? [{ path, value: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) =>
    key === 'computed' ? [] : numbersIn(inner, [...path, Array.isArray(data) ? Number(key) : key]),
  );
};

/** Larger numbers are not exact in a computer. */
const largest = 1e15;

/** Rounded by little, as pages round; a millionth is no nought. */
const isShownAsItIs = (value: number): boolean =>
  value < largest &&
  locales.every((locale) => {
    const [shown = NaN] = quantitiesIn(formatLarge(locale, value), locale);
    return Math.abs(shown - value) <= value / 100;
  });

const noLetter = (letters: string): string =>
  say(
    `the share card has no letter for ${letters}; write it otherwise`,
    `分享卡片的字体没有 ${letters}，请换一种写法`,
  );

const notAsItIs = (value: number): string =>
  say(
    `would be shown as ${formatLarge('en', value)}; write it as the source gives it`,
    `会显示为 ${formatLarge('zh', value)}；请按来源的写法`,
  );

const faultAt = (one: ContentFile, path: Path, value: unknown, message: string): Fault => ({
  file: one.file,
  ...one.placeOf(path),
  field: path.join('.'),
  value: String(value),
  message,
});

/** What the check of one file passes and a page could not show: letters without a shape, long numbers. */
export const checkShown = (files: readonly ContentFile[]): Fault[] => {
  const titles = files.flatMap((one) =>
    titlesOf(one).map((path) => ({ one, path, title: String(valueAt(one.data, path)) })),
  );
  // Asked once: most titles are made of the same letters.
  const missing = missingGlyphs(titles.map(({ title }) => title).join(''));
  return [
    ...titles.flatMap(({ one, path, title }) => {
      const lacking = missing.filter((letter) => title.includes(letter)).join(' ');
      return lacking ? [faultAt(one, path, title, noLetter(lacking))] : [];
    }),
    ...files.flatMap((one) =>
      numbersIn(one.data).flatMap(({ path, value }) =>
        isShownAsItIs(value) ? [] : [faultAt(one, path, value, notAsItIs(value))],
      ),
    ),
  ];
};
