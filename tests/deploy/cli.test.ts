import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

let folder = '';
let target = '';
let dist = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a deployment '));
  [target, dist] = [join(folder, 'the site'), join(folder, 'dist')];
  // Where the site was deployed before, so that it need not be compressed again.
  cpSync(inject('target'), target, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', ['src/deploy/cli.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const shown = (path: string): string => readFileSync(join(target, 'current/site', path), 'utf8');
const list = (): string => run(target, '--list').stdout;

test('the built site is deployed, what is known of it linked, and told step by step', () => {
  const { status, stdout, stderr } = run(target);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^checks the content and the site$/m);
  expect(stdout).toMatch(/^linked \d{4} known files; writes and compresses 0$/m);
  expect(stdout).toMatch(/^release \d{8}T\d{6}Z is on show, after [\d.]+ s$/m);
  // The tests' own redirect was on show before.
  expect(stdout).toContain('reload the server');
  expect(shown('index.html')).toBe(readFileSync('dist/index.html', 'utf8'));
  expect(run(target).stdout).toContain('has all of it already');
});

test('one command shows the release before', () => {
  const [first = '', second = ''] = list().match(/^\w+/gm)?.slice(-2) ?? [];
  expect(list()).toMatch(new RegExp(`^${second} .*on show$`, 'm'));
  expect(run(target, '--rollback').stdout).toBe(`release ${first} is on show again\n`);
  expect(list()).toMatch(new RegExp(`^${first} .*on show$`, 'm'));
  expect(run(target, '--rollback', second).status).toBe(0);
  const { status, stderr } = run(target, '--rollback', '20200101T000000Z');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    new RegExp(`^there is no 20200101T000000Z; there are: .*${first}, ${second}$`, 'm'),
  );
});

test('help and mistakes are told, with exit code 2', () => {
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  for (const [args, said] of [
    [[], 'deploy where?'],
    [[target, '--days', '3'], '--days is not for a folder'],
    [['s3:'], 'name the bucket too: s3:bucket'],
    [['s3:bucket', '--rollback'], '--rollback is not for a store'],
    [['s3:bucket', '--days', 'x'], '--days is a number from 0, not x'],
    [[target, '--keep', '1'], '--keep is a number from 2, not 1'],
    [[target, '--kep', '3'], 'Unknown option'],
  ] as const) {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(said);
    expect(stderr.split('\n').length).toBe(2);
    expect(status).toBe(2);
  }
  const { status, stderr } = run(join(folder, 'nowhere'), '--rollback');
  expect(stderr).toMatch(/^nothing was deployed to .*nowhere yet\n$/);
  expect(status).toBe(1);
});

test('a host that takes the site as it is has it checked all the same', () => {
  const said = 'checks the content and the site\nnothing is faulty\n';
  expect(run('--check')).toEqual({ status: 0, stdout: said, stderr: '' });
  const { status, stderr } = run('--check', '--from', join(folder, 'nothing'));
  expect(stderr).toContain('there is no site in');
  expect(status).toBe(1);
});

test('while another deployment runs, none begins', () => {
  const lock = join(target, 'deploying');
  symlinkSync(String(process.pid), lock);
  const { status, stderr } = run(target);
  expect(stderr).toContain(`process ${process.pid} is deploying`);
  expect(status).toBe(1);
  rmSync(lock);
});

const story = 'news/2020-08-31-alliance-founded/index.html';
const change = (path: string, from: string | RegExp, to: string): void => {
  const file = join(dist, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const pieceOf = (): string => {
  const { names } = JSON.parse(readFileSync('dist/search-index/zh.json', 'utf8')) as {
    names: string;
  };
  return `search-index/${names}.json`;
};

/** Ways in which a site can be broken, and what is said of each. */
const faults: [what: string, breaks: () => void, said: () => string | RegExp][] = [
  [
    'no site',
    () => {
      rmSync(dist, { recursive: true });
    },
    () => 'there is no site in',
  ],
  [
    'an empty page',
    () => {
      writeFileSync(join(dist, 'about/index.html'), '');
    },
    () => 'about/index.html is empty',
  ],
  [
    'a lost page',
    () => {
      rmSync(join(dist, 'members/index.html'));
    },
    () => 'members/index.html is missing',
  ],
  [
    'a lost story',
    () => {
      rmSync(join(dist, story));
    },
    () => 'content/news/en/2020-08-31-alliance-founded.md is not in the site',
  ],
  [
    'a story without its text',
    () => {
      change(story, /class="prose"[\s\S]*$/, 'class="prose">');
    },
    () => '2020-08-31-alliance-founded.md is not in the site, or not whole',
  ],
  [
    'a lost error page',
    () => {
      rmSync(join(dist, 'zh/404.html'));
    },
    () => 'zh/404.html is missing',
  ],
  [
    'a lost piece of the index',
    () => {
      rmSync(join(dist, pieceOf()));
    },
    () => `${pieceOf()} is missing, of which search-index/zh.json tells`,
  ],
  [
    'a lost script',
    () => {
      change('search/index.html', '/_astro/Search', '/_astro/Lost');
    },
    () => /search\/index\.html: _astro\/Lost\S+ is missing/,
  ],
  [
    'styles that were changed later',
    () => {
      change('base/index.html', '<style>', '<style>a{}');
    },
    () => 'base/index.html: its policy does not allow its styles',
  ],
  [
    'a site for this machine',
    () => {
      change('index.html', 'href="https://example.org/"', 'href="http://localhost:4321/"');
    },
    () => 'built for http://localhost:4321/',
  ],
  [
    'a preview',
    () => {
      change(
        'index.html',
        '<link rel="canonical"',
        '<meta name="robots" content="noindex"><link rel="canonical"',
      );
    },
    () => 'preview with drafts',
  ],
];

test.each(faults)('%s is not deployed', (_, breaks, said) => {
  rmSync(dist, { recursive: true, force: true });
  cpSync('dist', dist, { recursive: true });
  const before = list();
  breaks();
  const { status, stderr } = run(target, '--from', dist);
  expect(stderr).toMatch(said());
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing was deployed');
  expect(list()).toBe(before);
});
