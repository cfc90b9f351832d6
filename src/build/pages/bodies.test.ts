import { expect, test } from 'vitest';
import { answerWhole, takeBody } from './bodies.ts';

test('an answer gives its body away, once, and stays as it is without it', async () => {
  const own = Response;
  const end = answerWhole();
  const answer = new Response('重庆', { status: 404, headers: { 'X-Page': 'zh' } });
  expect([answer.status, answer.headers.get('X-Page'), answer.body]).toEqual([404, 'zh', null]);
  expect(await answer.text()).toBe('重庆');
  expect(takeBody(answer).toString()).toBe('重庆');
  expect(() => takeBody(answer)).toThrow('without its body');
  expect(takeBody(new Response(new TextEncoder().encode('北碚'))).toString()).toBe('北碚');
  expect(takeBody(Response.json({ a: 1 })).toString()).toBe('{"a":1}');
  end();
  expect(Response).toBe(own);
  expect(() => takeBody(new Response('a'))).toThrow('as a stream');
});
