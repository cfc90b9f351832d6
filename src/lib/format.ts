import type { Locale } from '../schema/locale.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date (`2020-08-31`, `2020-08` or `2020`) in the language's form, no finer than it is known. */
export const formatDate = (locale: Locale, date: string): string => {
  const [year, month, day] = date.split('-');
  const parts =
    locale === 'zh'
      ? [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`]
      : [day && `${Number(day)} `, month && `${months[Number(month) - 1]} `, year];
  return parts.filter(Boolean).join('');
};

/** The months from one date to another, which is no earlier: `May 2020`, `May–November 2020`. */
export const formatMonths = (locale: Locale, from: string, to: string): string => {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const [a, b] = [formatDate(locale, first), formatDate(locale, last)];
  if (first === last) return a;
  const isOneYear = first.length === 7 && first.slice(0, 5) === last.slice(0, 5);
  if (locale === 'zh') return `${a}—${isOneYear ? formatMonth(locale, last) : b}`;
  return isOneYear ? `${a.split(' ')[0]}–${b}` : `${a} – ${b}`;
};

/** The month of a date (`2020-08`) by itself, as short as it is read: `Aug`, `8月`. */
export const formatMonth = (locale: Locale, date: string): string => {
  const number = Number(date.slice(5, 7));
  return locale === 'zh' ? `${number}月` : (months[number - 1] ?? '').slice(0, 3);
};

/** Made once: to make one takes much longer than to use it. */
const plainNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A plain number with its thousands parted, in either language. */
export const formatNumber = (value: number): string => plainNumber.format(value);

const scales = {
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
} as const satisfies Record<Locale, readonly (readonly [number, string])[]>;

/** Money and large counts as people say them: 15 billion, 150亿. */
export const formatLarge = (locale: Locale, value: number): string => {
  const scale = scales[locale].find(([size]) => value >= size);
  return scale ? `${formatNumber(value / scale[0])}${scale[1]}` : formatNumber(value);
};
