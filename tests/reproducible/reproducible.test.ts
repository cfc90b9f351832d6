import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../src/lib/clock.ts';
import { copyProject } from '../site/copy.ts';
import { addCover, takePhotograph } from './cover.ts';
import { differences, hashesIn } from './hashes.ts';
import { elsewhere, runNode, type Machine } from './machine.ts';

/** What a site may depend on: its address, and the day for which it is built. */
const site = { SITE_URL: 'https://sensing.example', SITE_TODAY: today() };

const one: Machine = {
  env: { ...site, TZ: 'Asia/Shanghai', LC_ALL: 'C', UV_THREADPOOL_SIZE: '1' },
  hasOneCore: true,
};
// In Czech, ch comes after h.
const other: Machine = {
  env: { ...site, ...elsewhere, TZ: 'America/St_Johns', LC_ALL: 'cs_CZ.UTF-8' },
};
// In Chinese, characters come before letters.
const later: Machine = {
  env: { ...site, TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_CN.UTF-8', UV_THREADPOOL_SIZE: '16' },
};

/** Builds and deploys as the commands do; gives what was built and what is served, compressed too. */
const build = (machine: Machine, root: string): Map<string, string> => {
  const server = join(root, '.cache', 'server');
  for (const command of [
    [join('src', 'commands', 'build.mjs')],
    [join('src', 'deploy', 'cli.ts'), server],
  ]) {
    const { code, said } = runNode(machine, root, command);
    expect(code, said).toBe(0);
  }
  const served = realpathSync(join(server, 'current', 'site'));
  return new Map([...hashesIn(join(root, 'dist')), ...hashesIn(served)]);
};

let parent = '';
let photograph: Buffer;
let first = new Map<string, string>();
beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'reproducible-'));
  photograph = await takePhotograph();
  first = build(one, copyTo('one'));
});
afterAll(() => rmSync(parent, { recursive: true }));

/** A copy without what earlier builds left behind, and with a picture to encode. */
const copyTo = (...folder: string[]): string => {
  const root = copyProject(join(parent, ...folder));
  rmSync(join(root, '.cache'), { recursive: true, force: true });
  addCover(root, photograph);
  return root;
};

test('the machines differ in clock, time zone, locale, disk and cores', () => {
  const ask = `
    const { readdirSync } = require('node:fs');
    const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const year = new Date().getFullYear();
    const cores = require('node:os').availableParallelism();
    console.log(JSON.stringify([locale, timeZone, year, readdirSync('src')[0], cores]));`;
  const about = (machine: Machine): unknown[] =>
    JSON.parse(runNode(machine, '.', ['--eval', ask]).said);
  const [here, there] = [about(one), about(other)];
  expect(here.slice(0, 2)).toEqual(['en-US', 'Asia/Shanghai']);
  expect(there.slice(0, 2)).toEqual(['cs-CZ', 'America/St_Johns']);
  expect(there[2]).toBeGreaterThan(Number(here[2]));
  expect(there[3]).not.toBe(here[3]);
  if (process.platform === 'linux') expect(here[4]).toBe(1);
  expect(there[4]).toBe(availableParallelism());
});

test('two builds of one commit are the same, byte for byte, wherever they are made', () => {
  const root = copyTo('an other folder', '乙');
  const second = build(other, root);
  expect(first.size).toBeGreaterThan(5000);
  for (const name of ['/index.html.br', '/index.html.gz', '/index.html.zst', '/sbom.cdx.json']) {
    expect([...first.keys()]).toContain(name);
  }
  expect(differences(first, second)).toEqual([]);
  // And once more, with what the last build left behind.
  expect(differences(first, build(later, root))).toEqual([]);
});
