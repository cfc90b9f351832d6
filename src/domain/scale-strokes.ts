import type { Locale } from '../schema/locale.ts';
import { scaleRoute } from '../lib/scale-route.ts';
import { localPath } from '../lib/url.ts';
import type { Scale } from './scale.ts';

/** A month is so many units wide; the base line lies at `base`, strokes stand on it. */
export const month = 4;
export const base = 33;
export const height = 34;

/** Where a month stands, counted from January of the first year. */
export const placeOf = (index: number): number => index * month + month / 2;

/** How wide the scale is. */
export const widthOf = ({ years }: Scale): number => years.length * 12 * month;

const strokesId = 'strokes';

/** The address of the strokes in a language's picture of them. */
export const strokesPath = (locale: Locale): string =>
  `${localPath(locale, scaleRoute)}#${strokesId}`;

const strokes = ({ months }: Scale): string => {
  const tallest = Math.max(...months.map(({ count }) => count), 1);
  return months
    .map(
      ({ index, count }) => `M${placeOf(index)} ${base}v-${Math.round(5 + (22 * count) / tallest)}`,
    )
    .join('');
};

/**
 * The strokes of the scale as a picture of its own, which every page of a language shows: each story
 * changes them, and no page has to change with them.
 */
export const strokesSvg = (scale: Scale): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthOf(scale)} ${height}">`,
    `<path id="${strokesId}" d="${strokes(scale)}" fill="none" stroke="currentColor" vector-effect="non-scaling-stroke"/>`,
    '</svg>',
  ].join('');
