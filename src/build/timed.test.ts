import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { countedFor, reportFile, timed } from './timed.ts';

/** The CPU seconds of a clock that the hooks themselves move. */
let cpu = 0;
vi.spyOn(process, 'cpuUsage').mockImplementation(() => ({ user: cpu * 1e6, system: 0 }));
const work = (seconds: number): void => {
  cpu += seconds;
};

test('the report names each integration with the CPU of all its hooks, and keeps what they throw', async () => {
  const root = mkdtempSync(join(tmpdir(), 'timed-'));
  const parts = timed([
    { name: 'busy', hooks: { 'astro:build:start': () => work(2), custom: () => work(0.5) } },
    { name: 'idle', hooks: { 'astro:build:start': () => undefined } },
    { name: 'broken', hooks: { custom: () => Promise.reject(new Error('wrong content')) } },
  ]);
  const call = (name: string, hook: string, argument?: unknown): unknown => {
    const run = parts.find((part) => part.name === name)?.hooks[hook];
    return typeof run === 'function' ? Reflect.apply(run, undefined, [argument]) : undefined;
  };
  await call('busy', 'astro:build:start');
  await call('busy', 'custom');
  await call('idle', 'astro:build:start');
  // One of eight is asked, and stands for all.
  for (let page = 0; page < 8; page += 1) {
    expect(countedFor('idle', () => (work(0.25), 'made'))).toBe('made');
  }
  await expect(call('broken', 'custom')).rejects.toThrow('wrong content');
  await call('build-report', 'astro:config:done', {
    config: { root: new URL(`${pathToFileURL(root).href}/`) },
  });
  await call('build-report', 'astro:build:done');
  const report: unknown = JSON.parse(readFileSync(join(root, '.cache', reportFile), 'utf8'));
  rmSync(root, { recursive: true });
  expect(report).toEqual({
    cpu: 4.5,
    integrations: { busy: 2.5, idle: 2 },
    reached: { 'astro:build:start': 0, custom: 2, end: 4.5 },
  });
});
