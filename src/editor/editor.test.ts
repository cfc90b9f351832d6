import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent, formatFault } from '../build/check/index.ts';
import { readRedirects } from '../build/ledger.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editor-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (name: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    [resolve('src', 'editor', `${name}.ts`), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, SITE_TODAY: '2026-11-24', LANG: 'C' } },
  );
  return { code: status, said: `${stdout}${stderr}` };
};
const faults = async () => (await checkContent(root)).faults.map((fault) => formatFault(fault));
const file = (path: string): string => readFileSync(join(root, 'content', path), 'utf8');
const founded = '2020-08-31-alliance-founded';

test('a new story is a pair of drafts that pass the check', async () => {
  const { code, said } = run(
    'new',
    '--title-zh',
    '北碚传感器产业园开园',
    '--date',
    '2026-11-20',
    '--topic',
    'base',
    '--organisation',
    'chuanyi',
    '--source',
    'chinanews-2020-08-31',
  );
  expect(said).toContain('http://localhost:4321/news/2026-11-20-bei-bei-chuan-gan-qi-chan/');
  expect(code).toBe(0);
  expect(file('news/en/2026-11-20-bei-bei-chuan-gan-qi-chan.md')).toContain('status: draft');
  expect(file('news/zh/2026-11-20-bei-bei-chuan-gan-qi-chan.md')).toContain('北碚传感器产业园开园');
  expect(await faults()).toEqual([]);
});

test('an English title makes the address, and nothing unwritten is published', async () => {
  const source = ['--source', 'chinanews-2020-08-31'];
  run('new', '--title-en', 'Sensor line opens, in Beibei', '--date', '2026-11-20', ...source);
  for (const locale of ['en', 'zh']) {
    const path = join(root, 'content', 'news', locale, '2026-11-20-sensor-line-opens-in-beibei.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('status: draft', 'status: published'));
  }
  expect(await faults()).toEqual([
    expect.stringContaining('summary “To be written”'),
    expect.stringContaining('the text is still to be written'),
    expect.stringContaining('title “待写”'),
    expect.stringContaining('summary “待写”'),
    expect.stringContaining('the text is still to be written'),
  ]);
});

test.each([
  [['--title-en', 'A', '--date', '2026-02-31'], 'this day does not exist'],
  [['--title-en', 'A', '--date', '2026-11-20', '--topic', 'bass'], 'did you mean “base”?'],
  [
    ['--title-en', 'A', '--date', '2026-11-20', '--source', 'chinanews-2020-08-3'],
    'did you mean “chinanews-2020-08-31”?',
  ],
  [['--title-en', 'A', '--date', '2026-11-20'], 'nothing is published without a source'],
  [['--date', '2026-11-20'], 'a headline is needed'],
])('a new story with %j is refused in one line', (args, message) => {
  const { code, said } = run('new', ...args);
  expect(said.trim().split('\n')).toEqual([expect.stringContaining(message)]);
  expect(code).toBe(1);
});

test('a changed text is told until readers are told', async () => {
  const path = join(root, 'content', 'news', 'en', `${founded}.md`);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\nOne sentence more.\n`);
  expect(await faults()).toEqual([expect.stringContaining(`npm run note ${founded}`)]);
  expect(run('record').code).toBe(1);

  expect(run('note', founded, '--en', 'A sentence was added.', '--zh', '增加了一句话。').code).toBe(
    0,
  );
  expect(file(`news/en/${founded}.md`)).toContain('A sentence was added.');
  expect(file(`news/zh/${founded}.md`)).toContain('date: 2026-11-24');
  expect(await faults()).toEqual([]);

  expect(run('record').code).toBe(0);
  writeFileSync(path, readFileSync(path, 'utf8').replace('One sentence more.', 'Another.'));
  expect(await faults()).toEqual([expect.stringContaining('has changed since')]);
});

test('a story that vanishes is told; one that moves leads on, and all links with it', async () => {
  const moved = '2020-08-31-founding';
  const { code, said } = run('move', founded, moved);
  expect(said).toContain(`/news/${founded}/ leads to /news/${moved}/`);
  expect(code).toBe(0);
  expect(await faults()).toEqual([]);
  expect(readRedirects(root)).toEqual({
    [`/news/${founded}/`]: `/news/${moved}/`,
    [`/zh/news/${founded}/`]: `/zh/news/${moved}/`,
  });
  expect(file('pages/en/alliance.mdx')).toContain(`/news/${moved}/`);

  expect(run('move', 'chuanyi', 'chuanyi-automation').code).toBe(0);
  expect(await faults()).toEqual([]);
  expect(existsSync(join(root, 'content', 'members', 'chuanyi-automation.yaml'))).toBe(true);

  for (const locale of ['en', 'zh']) {
    rmSync(join(root, 'content', 'news', locale, '2018-08-23-mems-on-chip-list.md'));
  }
  const told = await faults();
  expect(
    told.some((one) => one.includes('“/news/2018-08-23-mems-on-chip-list/”: was published')),
  ).toBe(true);
});

test('a move that cannot be is refused', () => {
  expect(run('move', founded, '2020-08-31-talent-association').said).toContain('is there already');
  expect(run('move', 'nothing', 'x').said).toContain('there is no nothing');
  expect(run('move', founded, 'Founding Day').said).toContain('small letters');
});

test.each(['new', 'note', 'move', 'record'])('npm run %s explains itself', (name) => {
  const { code, said } = run(name, '--help');
  expect(code).toBe(0);
  expect(said).toContain(`npm run ${name}`);
});
