import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../src/commands/server.ts';
import { locales, type Locale } from '../../src/schema/locale.ts';
import { dataFile, pageAt, records } from './data.ts';

let site: { server: Server; address: string };
beforeAll(async () => {
  site = await serveSite('dist');
});
afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
});

/** The programs that a page shows, word for word, with the address of the site that runs here. */
const programs = (locale: Locale): string[] => {
  const { url } = dataFile('facts');
  const { origin } = new URL(url[locale]);
  return (
    pageAt(url[locale])
      .root.querySelectorAll('pre')
      // The parser leaves what stands in <pre> unread.
      .map((pre) => parse(pre.innerHTML).text.replace(origin, site.address))
  );
};

const run = async (command: string, args: string[], program: string) => {
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8', no_proxy: '*' };
  const child = spawn(command, args, { env });
  child.stdin.end(program);
  const closed = once(child, 'close');
  const [said, failed] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  return { code, failed, lines: said.trim().split(/\r?\n/) };
};

const targets = (locale: Locale): string[] =>
  records('facts')
    .filter(({ status }) => status === 'target')
    .map((fact) => `${fact.label[locale]}: ${fact.text[locale]}`);

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.each(locales)('the examples of the page in %s do what it says', async (locale) => {
  const [javascript = '', python = ''] = programs(locale);
  const expected = { code: 0, failed: '', lines: targets(locale) };
  expect(expected.lines.length).toBeGreaterThan(2);
  expect(await run(process.execPath, ['--input-type=module'], javascript)).toEqual(expected);
  if (hasPython) expect(await run('python3', ['-'], python)).toEqual(expected);
});

test.each(['data/news.csv', 'news/2020-08-31-alliance-founded.md', 'llms.txt'])(
  'the server tells the encoding of %s',
  async (path) => {
    const answer = await fetch(`${site.address}/${path}`);
    expect(answer.headers.get('content-type')).toMatch(
      /^text\/(csv|markdown|plain); charset=utf-8$/,
    );
  },
);
