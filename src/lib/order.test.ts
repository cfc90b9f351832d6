import { expect, test } from 'vitest';
import { byCode } from './order.ts';

test('texts stand by the codes of their characters', () => {
  const inOrder = ['', 'a', 'a-b', 'a0', 'ab', 'chip', 'hub', '重庆'];
  expect(inOrder.toReversed().toSorted(byCode)).toEqual(inOrder);
});
