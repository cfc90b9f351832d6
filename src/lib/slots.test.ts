import { expect, test } from 'vitest';
import { fillSlots, slot } from './slots.ts';

const page = (text: string) => `<nav class="scale">${slot('count')}</nav><main>${text}</main>`;

test('a value is put into its place, and what an author writes stays', () => {
  expect(fillSlots(page(slot('count')), { count: '7' })).toBe(
    '<nav class="scale">7</nav><main>{{count}}</main>',
  );
  expect(fillSlots('<main>{{count}}</main>', { count: '7' })).toBe('<main>{{count}}</main>');
});

test('a place without a value stops the build', () => {
  expect(() => fillSlots(page(''), {})).toThrow('count');
});
