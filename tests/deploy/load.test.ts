import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { minimums } from '../../src/schema/budgets.ts';
import { Reader, type Met } from './reader.ts';
import { startServer, type Server } from './servers.ts';
import { makePlace, put } from './target.ts';
import { copySite, makeVersion } from './versions.ts';
import { startLoad } from './wrk.ts';

const deployments = 100;
const story = '/news/2020-08-31-alliance-founded/';
const place = makePlace();
const site = join(place.folder, 'dist');
let server: Server;

beforeAll(async () => {
  copySite(site);
  makeVersion(site, 0);
  await put(place.target, { from: site, keep: 3 });
  server = await startServer('nginx', join(place.folder, 'server'), place.target);
});
afterAll(async () => {
  await server.stop();
  place.clear();
});

/** Deploys as another process would, beside the readers; tells each version that is on show. */
const deployMany = (tell: (version: number) => void): Promise<number> =>
  new Promise((resolve) => {
    const args = ['tests/deploy/deploy-many.ts', place.target, site, String(deployments)];
    const child = spawn('node', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (data: Buffer) => {
      tell(Number(data.toString().trim().split('\n').at(-1)));
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });

test(`readers meet nothing missing, mixed or old through ${deployments} deployments`, async () => {
  const met: Met = { pages: 0, unchanged: 0, assets: 0, faults: [] };
  let onShow = 0;
  let isOver = false;
  const load = startLoad(`${server.address}${story}`, 3600, { 'Accept-Encoding': 'br' });
  const readers = Array.from({ length: 24 }, () =>
    new Reader(server.address, () => onShow, met).read(() => isOver),
  );
  const code = await deployMany((version) => (onShow = version));
  isOver = true;
  await Promise.all(readers);
  load.stop();
  const { requests, errors } = await load.done;
  console.log(
    `${deployments} deployments: ${met.pages} page views, ${met.unchanged} unchanged, ${met.assets} assets, ${requests} requests of wrk`,
  );
  expect(code).toBe(0);
  expect(onShow).toBe(deployments);
  expect(met.faults).toEqual([]);
  expect(errors).toBe('');
  expect(met.pages).toBeGreaterThan(deployments * 10);
  expect(met.unchanged).toBeGreaterThan(deployments);
});

test('headers cost nginx less than a tenth of its answers', async () => {
  const bare = await startServer('nginx', join(place.folder, 'bare'), inject('target'), (config) =>
    config.replace(/^ *add_header .*\n/gm, ''),
  );
  const rates = { with: 0, without: 0 };
  // In turns, so that whatever else the machine does slows both.
  for (let turn = 0; turn < 10; turn += 1) {
    for (const [kind, { address }] of [
      ['with', server],
      ['without', bare],
    ] as const) {
      const { done } = startLoad(`${address}${story}`, 1, { 'Accept-Encoding': 'br' });
      const { perSecond, errors } = await done;
      expect(errors).toBe('');
      rates[kind] += perSecond / 10;
    }
  }
  await bare.stop();
  const ratio = rates.with / rates.without;
  console.log(
    `${rates.with.toFixed(0)} answers a second with all headers, ${rates.without.toFixed(0)} without: ${ratio.toFixed(3)}`,
  );
  expect(ratio).toBeGreaterThanOrEqual(minimums.answersWithHeaders);
});
