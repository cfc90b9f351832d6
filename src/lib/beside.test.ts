import { expect, test } from 'vitest';
import { askBeside, makeBeside } from './beside.ts';

test('a file is made with a page for those who asked, and for nobody else', () => {
  const make = () => 'text';
  makeBeside('a.md', () => {
    throw new Error('nobody asked');
  });
  const made = askBeside();
  makeBeside('b.md', make);
  expect([...made]).toEqual([['b.md', 'text']]);
  expect(askBeside().size).toBe(0);
});
