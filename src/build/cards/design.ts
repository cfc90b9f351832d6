import type { Node } from '@takumi-rs/core';
import { strings } from '../../lib/i18n/index.ts';
import type { Card } from './card.ts';
import { scaleSvg } from './scale-svg.ts';
import { mark } from './sheet.ts';
import { titleLines } from './title-lines.ts';

/** Sizes of a title, largest first; the first in which it is no taller than this is taken. */
export const titleSizes = [124, 112, 100, 92, 84, 78, 74, 68, 62, 56, 50, 44] as const;
export const titleHeight = 250;

const text = (words: string): Node => ({ type: 'text', text: words });
const box = (className: string, children: Node[]): Node => ({
  type: 'container',
  className,
  children,
});
const picture = (className: string, src: string): Node => ({ type: 'image', className, src });

/** Every word of a card. */
export const cardText = ({ locale, title, kicker }: Card): string =>
  [title, ...kicker, ...strings(locale).wordmark].join(' ');

/** The title of a card in a size. */
export const titleNode = ({ locale, title }: Card, size: number): Node => ({
  ...box(`title ${locale}`, titleLines(locale, title).map(text)),
  style: { fontSize: size },
});

/** A whole card, its title in a size. */
export const cardNode = (card: Card, size: number): Node => {
  const { locale, title, kicker, scale } = card;
  const { siteName, wordmark } = strings(locale);
  const isNamed = title === siteName;
  const years = Array.from({ length: scale.last - scale.first + 1 }, (_, n) => scale.first + n);
  return box(`card ${locale}`, [
    box('brand', [
      picture('mark', mark),
      ...(isNamed ? [] : [box('wordmark', wordmark.map(text))]),
    ]),
    box('head', [
      box('kicker', kicker.flatMap((part, n) => (n > 0 ? ['·', part] : [part])).map(text)),
      titleNode(card, size),
    ]),
    picture('scale', scaleSvg(scale)),
    box('years', years.map(String).map(text)),
  ]);
};
