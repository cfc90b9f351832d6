import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { browserOptions } from '../src/commands/browser.ts';

const versionIn = (folder: string): string => {
  const file = readFileSync(join(folder, 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
};

const chromiumVersion = (): string => {
  const { executablePath = '' } = browserOptions();
  return spawnSync(executablePath, ['--version'], { encoding: 'utf8' }).stdout.trim();
};

/** The machine, what else it does, and the versions, without which no figure means anything. */
export const machine = (tools: Record<string, string> = {}): string =>
  [
    cpus()[0]?.model ?? 'unknown processor',
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${loadavg()[0]?.toFixed(1) ?? 'unknown'} at the start`,
    `Node ${process.versions.node}`,
    `Astro ${versionIn(join('node_modules', 'astro'))}`,
    chromiumVersion(),
    ...Object.entries(tools).map(([name, folder]) => `${name} ${versionIn(folder)}`),
  ].join(', ');
