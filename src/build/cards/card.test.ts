import { expect, test } from 'vitest';
import { tagsOf } from '../pages/tags.ts';
import { toCards } from './card.ts';
import { readPage } from './read-page.ts';

const page = (name: string, title: string, marks = '') =>
  readPage(
    tagsOf(
      `<!doctype html><html lang="en"><head><meta property="og:title" content="${title}">` +
        `<meta property="og:image" content="https://a.test/cards/${name}.png"></head>` +
        `<body><p>Read no further.</p><main ${marks}><h1>Else</h1></main></body></html>`,
    ),
  ) ?? [];
const story = 'data-kind="story" data-topics="research base"';
const cards = new Map(
  toCards(
    [
      page('home', 'Smart Sensing Alliance, Chongqing', 'data-date="2020-02"'),
      page('news/one', 'A &amp; B', `${story} data-date="2018-03-09"`),
      page('news/two', 'Two', `${story} data-date="2020-02"`),
      page('members/kind', 'Organisations · Kind: University'),
      page('members/one', 'One', 'data-kind="organisation"'),
      page('sources/2016', 'Sources: 2016', 'data-date="2016"'),
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

test('a page that names no card has none', () => {
  expect(readPage(tagsOf('<!doctype html><title>Redirecting to: /news/</title>'))).toBeUndefined();
});
