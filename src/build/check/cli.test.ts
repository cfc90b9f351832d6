import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const file = 'content/members/chuanyi.yaml';
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^kind: .*$/m, 'kind: enterprize'));
});
afterAll(() => rmSync(root, { recursive: true }));

const check = (args: string[], env: Record<string, string> = {}, cwd = root) => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    [resolve('src/build/check/cli.ts'), ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C', GITHUB_ACTIONS: '', ...env },
    },
  );
  return { code: status, stdout, stderr };
};

test('right content passes with exit code 0', () => {
  const { code, stdout } = check([], {}, process.cwd());
  expect(stdout).toMatch(/^\d+ content files, 0 errors\n$/);
  expect(code).toBe(0);
});

test('a fault is told in the language asked for or set, with exit code 1', () => {
  const english = check([]);
  expect(english.stderr).toContain('did you mean “enterprise”?');
  expect(english.code).toBe(1);
  expect(check(['--lang', 'zh']).stderr).toContain('是不是“enterprise”？');
  expect(check([], { LANG: 'zh_CN.UTF-8' }).stdout).toContain('1处错误');
});

test('machines get JSON, and GitHub annotations', () => {
  const { faults } = JSON.parse(check(['--json']).stdout) as { faults: object[] };
  expect(faults).toEqual([
    expect.objectContaining({ file, column: 7, field: 'kind', value: 'enterprize' }),
  ]);
  const { stderr } = check([], { GITHUB_ACTIONS: 'true' });
  expect(stderr).toMatch(
    /^::error file=content\/members\/chuanyi\.yaml,line=\d+,col=7::kind: must/,
  );
});

test('what is not understood is said in one line, with exit code 2', () => {
  const { code, stderr } = check(['--lang', 'fr']);
  expect(stderr).toBe('--lang is en or zh, not fr\n');
  expect(code).toBe(2);
});
