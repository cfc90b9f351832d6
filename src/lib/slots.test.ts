import { expect, test } from 'vitest';
import { fillSlots, slot, type Slots } from './slots.ts';

const filled = (html: string, slots: Slots) =>
  Buffer.concat(fillSlots(Buffer.from(html), slots)).toString();

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
