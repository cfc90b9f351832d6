import type { CardScale } from './card.ts';
import { colours } from './sheet.ts';

const width = 1056;
const height = 84;
const base = height - 1;
const tallest = 62;

const line = (d: string, colour: string, thickness: number): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${thickness}" fill="none"/>`;

/** Where a month stands on a scale of so many. */
const placeOf = (month: number, months: number): number =>
  Math.round(10 + (month / months) * (width - 2) * 10) / 10;
const stroke = (month: number, months: number, length: number): string =>
  `M${placeOf(month, months)} ${base}v-${length}`;

const ticks = (months: number, step: number, length: number): string =>
  Array.from({ length: months / step + 1 }, (_, n) => stroke(n * step, months, length)).join('');

const rulers = new Map<number, string>();
/** A tick for each month and a taller one for each year, made once for all cards of a length. */
const ruler = (months: number): string => {
  const known =
    rulers.get(months) ??
    line(ticks(months, 1, 9), colours.quiet, 1.5) +
      line(`M0 ${base}H${width}${ticks(months, 12, 22)}`, colours.text, 2);
  rulers.set(months, known);
  return known;
};

/** The scale of years: its ticks, the strokes of its stories, a needle at the date. */
export const scaleSvg = ({ first, last, date, stories = [] }: CardScale): string => {
  const months = (last - first + 1) * 12;
  const most = Math.max(...stories);
  const strokes = stories.map((count, n) =>
    stroke(n + 0.5, months, Math.round((tallest * count) / most)),
  );
  const needle = (year: string, month?: string): string => {
    // A year stands at its middle, a month at its own.
    const x = placeOf((Number(year) - first) * 12 + (month ? Number(month) - 0.5 : 6), months);
    return `${line(`M${x} ${base}V10`, colours.signal, 5)}<circle cx="${x}" cy="10" r="10" fill="${colours.signal}"/>`;
  };
  const [year, month] = date?.split('-') ?? [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    ruler(months),
    line(strokes.join(''), colours.text, 5),
    year ? needle(year, month) : '',
    '</svg>',
  ].join('');
};
