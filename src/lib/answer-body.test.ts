import { expect, test } from 'vitest';
import { takeBody, takenBody } from './answer-body.ts';

test('an answer is left as it is but its body, which is there once', async () => {
  const left = await takeBody(new Response('重庆', { status: 404, headers: { 'X-Page': 'zh' } }));
  expect([left.status, left.headers.get('X-Page'), left.body]).toEqual([404, 'zh', null]);
  expect(takenBody().toString()).toBe('重庆');
  expect(() => takenBody()).toThrow('without its body');
});
