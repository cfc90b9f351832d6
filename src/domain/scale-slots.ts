import type { Locale } from '../schema/locale.ts';
import { strings } from '../lib/i18n/index.ts';
import type { Slots } from '../lib/slots.ts';
import type { Scale } from './scale.ts';

/** A month is so many units wide; the base line lies at `base`, strokes stand on it. */
export const month = 4;
export const base = 33;

/** Where a month stands, counted from January of the first year. */
export const placeOf = (index: number): number => index * month + month / 2;

export const strokesSlot = (locale: Locale): string => `strokes-${locale}`;
export const countSlot = (locale: Locale, year: string): string => `stories-${locale}-${year}`;

/** What the scale shows that changes with every story: its strokes, and the count of each year. */
export const scaleSlots = (locale: Locale, { years, months }: Scale): Slots => {
  const t = strings(locale);
  const tallest = Math.max(...months.map(({ count }) => count), 1);
  const strokes = months.map(
    ({ index, count }) => `M${placeOf(index)} ${base}v-${Math.round(5 + (22 * count) / tallest)}`,
  );
  return {
    [strokesSlot(locale)]: strokes.join(''),
    ...Object.fromEntries(
      years.map(({ year, count }) => [
        countSlot(locale, year),
        `${t.listSeparator}${t.storyCount(count)}`,
      ]),
    ),
  };
};
