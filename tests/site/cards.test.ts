import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { toCards } from '../../src/build/cards/card.ts';
import { cardText } from '../../src/build/cards/design.ts';
import { registerFonts } from '../../src/build/cards/fonts.ts';
import { makeCards } from '../../src/build/cards/make-cards.ts';
import { sheet } from '../../src/build/cards/sheet.ts';
import { budgets } from '../../src/schema/budgets.ts';
import { langTag } from '../../src/lib/lang.ts';
import { searchKinds } from '../../src/lib/search/format.ts';
import { locales } from '../../src/schema/locale.ts';
import { topics } from '../../src/schema/topic.ts';
import { attribute, byPath, folder, pages } from './dist.ts';

const ordinary = pages.filter(({ isError }) => !isError);
const tag = (page: (typeof pages)[number], name: string) =>
  attribute(page, `meta[property="${name}"], meta[name="${name}"]`, 'content');
const cardFile = (page: (typeof pages)[number]) =>
  join(folder, new URL(tag(page, 'og:image') ?? '').pathname);
/** The cards that the pages should have, by what stands in the pages. */
const cards = toCards(
  ordinary.map((page) => {
    const mark = (name: string) => attribute(page, 'main', `data-${name}`);
    const kind = searchKinds.find((one) => one === mark('kind'));
    const date = mark('date');
    const names = mark('topics')?.split(' ') ?? [];
    return {
      address: new URL(tag(page, 'og:image') ?? '').pathname,
      locale: attribute(page, 'html', 'lang') === langTag.zh ? 'zh' : 'en',
      title: tag(page, 'og:title') ?? '',
      ...(kind && { kind }),
      ...(date && { date }),
      topics: names.flatMap((name) => topics.find((topic) => topic === name) ?? []),
    };
  }),
);

describe.each(ordinary.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('has a share card of its own as messengers want it', async () => {
    const { origin } = new URL(attribute(page, 'link[rel=canonical]', 'href') ?? '');
    expect(new URL(tag(page, 'og:image') ?? '').origin).toBe(origin);
    expect(tag(page, 'og:image:type')).toBe('image/png');
    expect(tag(page, 'og:image:width')).toBe('1200');
    expect(tag(page, 'og:image:height')).toBe('630');
    expect(tag(page, 'og:image:alt')).toBe(tag(page, 'og:title'));
    expect(tag(page, 'twitter:card')).toBe('summary_large_image');
    const file = readFileSync(cardFile(page));
    expect(file.length).toBeLessThanOrEqual(budgets.shareCard);
    const { format, width, height } = await sharp(file).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });
});

test('no two pages have the same card, nor a page the card of its twin', () => {
  expect(new Set(ordinary.map(cardFile)).size).toBe(ordinary.length);
  const same = ordinary.filter((page) => {
    const twin = byPath.get(`/zh${page.path}`);
    return twin && readFileSync(cardFile(page)).equals(readFileSync(cardFile(twin)));
  });
  expect(same.map(({ path }) => path)).toEqual([]);
});

test('an error page has no card', () => {
  const errors = pages.filter(({ isError }) => isError);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.map((page) => tag(page, 'og:image'))).toEqual(errors.map(() => undefined));
});

test('a site that did not change costs no drawing', async () => {
  const again = mkdtempSync(join(tmpdir(), 'cards-'));
  expect(await makeCards(cards, again, '.cache/cards')).toBe(0);
  rmSync(again, { recursive: true });
});

test.each(locales)(
  'no character of a card in %s comes out as the box of a missing one',
  async (locale) => {
    const renderer = new Renderer();
    await registerFonts(renderer);
    const draw = (text: string) =>
      renderer.render(
        { type: 'text', text, className: locale, style: { fontSize: 32 } },
        { width: 64, height: 64, css: [sheet], format: 'raw' },
      );
    const box = await draw('\u{10fffd}');
    const blank = await draw(' ');
    expect((await draw('\u{1f600}')).equals(box)).toBe(true);
    const texts = cards
      .filter(({ card }) => card.locale === locale)
      .map(({ card }) => cardText(card));
    const characters = [...new Set(texts.join(''))].filter((one) => one.trim());
    expect(characters.length).toBeGreaterThan(60);
    const missing = [];
    for (const character of characters) {
      const drawn = await draw(character);
      if (drawn.equals(box) || drawn.equals(blank)) missing.push(character);
    }
    expect(missing).toEqual([]);
  },
);

/** WeChat takes the first picture of a page that has this many pixels each way. */
const chatPicture = 300;

test('the first picture of every page is large enough for a chat, there from the start, and light', async () => {
  const first = new Set(
    pages.map((page) => {
      const image = page.root.querySelector('body img');
      expect(image?.getAttribute('loading'), page.path).not.toBe('lazy');
      expect(image?.closest('[hidden]'), page.path).toBeFalsy();
      return image?.getAttribute('src') ?? '';
    }),
  );
  for (const src of first) {
    const file = readFileSync(join(folder, src));
    const { width, height } = await sharp(file).metadata();
    expect(Math.min(width, height), src).toBeGreaterThanOrEqual(chatPicture);
    expect(file.length, src).toBeLessThanOrEqual(budgets.chatPicture);
  }
});
