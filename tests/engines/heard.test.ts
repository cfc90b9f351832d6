import { expect, test } from 'vitest';
import { engineName, useEngine } from './site.ts';

const site = useEngine();

/** Does what no page of the site does. */
const faults: [fault: string, commit: () => void, told: RegExp][] = [
  ['a word of error', () => console.error('a word of error'), /a word of error/],
  [
    'an error in a script',
    () => {
      setTimeout(() => {
        throw new Error('thrown in vain');
      });
    },
    /thrown in vain/,
  ],
  [
    'a style that the policy forbids',
    () => document.body.setAttribute('style', 'color: red'),
    /style-src/,
  ],
  [
    'a picture of another origin',
    () => {
      new Image().src = 'https://127.0.0.2/x.png';
    },
    /img-src/,
  ],
  [
    'a file that is not there',
    () => {
      document.body.append(Object.assign(new Image(), { src: '/_astro/nothing.png' }));
    },
    /404|nothing\.png/,
  ],
];

test.each(faults)(`${engineName}: %s is heard`, async (_, commit, told) => {
  await site.engine.open(`${site.address}/about/`, { width: 390 });
  expect(await site.engine.errors()).toEqual([]);
  await site.engine.evaluate(commit);
  await expect
    .poll(() => site.engine.errors(), { timeout: 20_000 })
    .toContainEqual(expect.stringMatching(told));
});
