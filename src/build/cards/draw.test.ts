import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { Card } from './card.ts';
import { cardPen } from './draw.ts';

let draw: Awaited<ReturnType<typeof cardPen>>;
beforeAll(async () => {
  draw = await cardPen();
});

const card = (locale: Card['locale'], title: string): Card => ({
  locale,
  title,
  kicker: ['2020'],
  scale: { first: 2018, last: 2026, date: '2020-08-31' },
});

/** How many pixels of a part of a card are not plain paper. */
const inked = async (png: Buffer, left: number, top: number, width: number, height: number) => {
  const part = { left, top, width, height };
  const pixels = await sharp(png).removeAlpha().extract(part).raw().toBuffer();
  const paper = pixels.subarray(0, 3);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    if (!pixels.subarray(at, at + 3).equals(paper)) count += 1;
  }
  return count;
};

// Content checks allow 70 characters of a headline and 80 of a page's name; names are longer.
test.each([
  ['en', 'News'],
  ['en', `${'Wolfram Mammoth '.repeat(5)}`],
  ['en', 'W'.repeat(70)],
  ['en', 'Chongqing Institute of Green and Intelligent Technology, Chinese Academy of Sciences'],
  ['zh', '重庆智能传感创新联盟的成员'.repeat(6).slice(0, 70)],
  ['zh', `${'龘'.repeat(34)}，${'龘'.repeat(35)}`],
] as const)('a title in %s is drawn whole: %s', async (locale, title) => {
  const png = await draw(card(locale, title));
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(await inked(png, 72, 150, 1056, 300)).toBeGreaterThan(2_000);
  // Beside the text, under the name of the site, above the needle.
  expect(await inked(png, 1132, 0, 68, 630)).toBe(0);
  expect(await inked(png, 0, 0, 68, 630)).toBe(0);
  expect(await inked(png, 0, 122, 1200, 16)).toBe(0);
});

test('a title that fits in no size stops the build', async () => {
  await expect(draw(card('zh', '长'.repeat(400)))).rejects.toThrow('too long for a share card');
});

test('the needle stands at the date', async () => {
  const red = async (date: string) => {
    const scale = { first: 2018, last: 2026, date };
    const png = await draw({ ...card('en', 'News'), scale });
    const row = await sharp(png)
      .removeAlpha()
      .extract({ left: 72, top: 500, width: 1056, height: 1 })
      .raw()
      .toBuffer();
    const places = Array.from({ length: 1056 }, (_, x) => x).filter(
      (x) => (row[x * 3] ?? 0) > 2 * (row[x * 3 + 1] ?? 0),
    );
    return places.reduce((sum, x) => sum + x, 0) / places.length / 1056;
  };
  expect(await red('2018-01')).toBeCloseTo(0.5 / 108, 2);
  expect(await red('2022')).toBeCloseTo(0.5, 2);
  expect(await red('2026-12-31')).toBeCloseTo(107.5 / 108, 2);
});
