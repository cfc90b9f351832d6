import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import { engineName } from './site.ts';
import { startConsole } from './webkit-console.ts';

describe.runIf(engineName === 'webkit')('webkit, from the first line', () => {
  let webkit: Awaited<ReturnType<typeof startConsole>>;
  beforeAll(async () => {
    webkit = await startConsole();
  });
  afterAll(() => webkit.stop());

  test.each([
    ['an error in a script', '<script>nothing.here</script>', /ReferenceError/],
    [
      'a breach of the policy',
      `<meta http-equiv="Content-Security-Policy" content="style-src 'none'"><style>a {}</style>`,
      /style-src/,
    ],
  ])('%s is heard', async (_, html, told) => {
    const errors = await webkit.errors(`data:text/html,${encodeURIComponent(html)}`);
    expect(errors.join()).toMatch(told);
  });

  test.each(pageKinds)('$name complains of nothing', async ({ path }) => {
    expect(await webkit.errors(encodeURI(inject('address') + path))).toEqual([]);
  });
});
