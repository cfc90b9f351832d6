import { expect, test } from 'vitest';
import { fillSlots, slot, slotsIn, slotValues, type Slots } from './slots.ts';

const filled = (html: string, slots: Slots) =>
  Buffer.concat(
    fillSlots(
      Buffer.from(html),
      slotValues((name) => slots[name]),
    ),
  ).toString();

test('values are put into their places, wherever these are', () => {
  const page = `<nav>${slot('count')}</nav><main>重庆 ${slot('strokes')}{{count}}${slot('count')}</main>`;
  expect(filled(page, { count: '7', strokes: 'M2 33v-5' })).toBe(
    '<nav>7</nav><main>重庆 M2 33v-5{{count}}7</main>',
  );
  expect(filled('<main></main>', {})).toBe('<main></main>');
});

test('a place without a value stops the build', () => {
  expect(() => filled(slot('count'), {})).toThrow('count');
});

test('a value may have places of its own', () => {
  const page = `<body>${slot('nav')}<main>${slot('count')}</main></body>`;
  expect(slotsIn(page)).toEqual(['nav', 'count']);
  expect(filled(page, { nav: `<nav>${slot('count')} 篇</nav>`, count: '7' })).toBe(
    '<body><nav>7 篇</nav><main>7</main></body>',
  );
});
