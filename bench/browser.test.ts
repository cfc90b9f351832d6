import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const module = (name: string): string => JSON.stringify(resolve('bench', name));

test('a benchmark that a signal ends says so, blames no page and leaves nothing behind', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createServer } from 'node:http';
      import { launchBrowser } from ${module('browser.ts')};
      import { temporaryFolder } from ${module('temporary.ts')};
      console.log(temporaryFolder('bench-test'));
      const browser = await launchBrowser();
      // It never answers, so that the page is waited for.
      const server = createServer(() => process.kill(process.pid, 'SIGTERM'));
      await new Promise((done) => server.listen(0, '127.0.0.1', done));
      const page = await browser.newPage();
      await page.goto('http://127.0.0.1:' + server.address().port);`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('ended by SIGTERM\n');
  expect(existsSync(stdout.trim())).toBe(false);
  expect(status).toBe(143);
});
