import { expect, test } from 'vitest';
import type { PageMeta } from '../../lib/head.ts';
import { cardPage } from './card-page.ts';
import { toCards } from './card.ts';

const page = (route: string, title: string, rest: Partial<PageMeta> = {}) =>
  cardPage({ locale: 'en', route, title, description: '', languages: ['en'], ...rest }) ?? [];
const story = { kind: 'story', topics: ['research', 'base'] } as const;
const cards = new Map(
  toCards(
    [
      page('/', 'Smart Sensing Alliance, Chongqing', { date: '2020-02' }),
      page('/news/one/', 'A & B', { found: story, date: '2018-03-09' }),
      page('/news/two/', 'Two', { found: story, date: '2020-02' }),
      page('/members/kind/', 'Organisations · Kind: University'),
      page('/members/one/', 'One', { found: { kind: 'organisation' } }),
      page('/sources/2016/', 'Sources: 2016', { date: '2016' }),
    ].flat(),
  ).map(({ address, card }) => [address, card]),
);
const card = (name: string) => cards.get(`/cards/${name}.png`);

test('a story shows its day and its topics above its title, and where it stands', () => {
  expect(card('news/one')).toEqual({
    locale: 'en',
    kicker: ['9 March 2018', 'Research, Sensor base'],
    title: 'A & B',
    scale: { first: 2018, last: 2020, date: '2018-03-09' },
  });
});

test('other pages show of what kind they are, or of which list a part', () => {
  expect(card('members/one')).toMatchObject({ kicker: ['Organisation'], title: 'One' });
  expect(card('members/kind')).toMatchObject({
    kicker: ['Organisations'],
    title: 'Kind: University',
  });
});

test('the home page shows how many stories each month has', () => {
  const counts = card('home')?.scale.stories ?? [];
  expect(counts.length).toBe(36);
  expect(counts.flatMap((count, month) => (count > 0 ? [[month, count]] : []))).toEqual([
    [2, 1],
    [25, 1],
  ]);
  expect(card('news/two')?.scale.stories).toBeUndefined();
});

test('what is older than the scale has no place on it', () => {
  expect(card('sources/2016')?.scale).toEqual({ first: 2018, last: 2020 });
});

test('an error page has no card', () => {
  expect(page('/', 'Page not found', { isError: true })).toEqual([]);
});
