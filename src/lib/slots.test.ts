import { expect, test } from 'vitest';
import { fillSlots, slot, type Slots } from './slots.ts';

const page = (text: string) => `<nav class="scale">${slot('count')}</nav><main>${text}</main>`;
const filled = (html: string, slots: Slots) =>
  Buffer.concat(fillSlots(Buffer.from(html), slots)).toString();

test('a value is put into its place, and what an author writes stays', () => {
  expect(filled(page(slot('count')), { count: '7' })).toBe(
    '<nav class="scale">7</nav><main>{{count}}</main>',
  );
  expect(filled('<main>{{count}}</main>', { count: '7' })).toBe('<main>{{count}}</main>');
});

test('a place without a value stops the build', () => {
  expect(() => filled(page(''), {})).toThrow('count');
});
