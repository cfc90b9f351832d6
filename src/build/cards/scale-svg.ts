import type { CardScale } from './card.ts';
import { colours } from './sheet.ts';

const width = 1056;
const height = 84;
const base = height - 1;
const tallest = 62;

const line = (d: string, colour: string, thickness: number): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${thickness}" fill="none"/>`;

/** The scale of years: a tick for each month, a taller one for each year, a needle at the date. */
export const scaleSvg = ({ first, last, date, stories = [] }: CardScale): string => {
  const months = (last - first + 1) * 12;
  const at = (month: number): number => Math.round(10 + (month / months) * (width - 2) * 10) / 10;
  const stroke = (month: number, length: number): string => `M${at(month)} ${base}v-${length}`;
  const ticks = (step: number, length: number): string =>
    Array.from({ length: months / step + 1 }, (_, n) => stroke(n * step, length)).join('');
  const most = Math.max(...stories);
  const strokes = stories.map((count, n) => stroke(n + 0.5, Math.round((tallest * count) / most)));
  const needle = (year: string, month?: string): string => {
    // A year stands at its middle, a month at its own.
    const x = at((Number(year) - first) * 12 + (month ? Number(month) - 0.5 : 6));
    return `${line(`M${x} ${base}V10`, colours.signal, 5)}<circle cx="${x}" cy="10" r="10" fill="${colours.signal}"/>`;
  };
  const [year, month] = date?.split('-') ?? [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    line(ticks(1, 9), colours.quiet, 1.5),
    line(`M0 ${base}H${width}${ticks(12, 22)}`, colours.text, 2),
    line(strokes.join(''), colours.text, 5),
    year ? needle(year, month) : '',
    '</svg>',
  ].join('');
};
