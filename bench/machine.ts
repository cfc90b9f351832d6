import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { browserOptions } from '../src/commands/browser.ts';

const versionIn = (folder: string): string => {
  const file = readFileSync(join(folder, 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
};

const said = (command: string, argument: string): string =>
  spawnSync(command, [argument], { encoding: 'utf8' }).stdout.trim();

/** The Chromium that the benchmarks drive. */
export const chromiumVersion = (): string =>
  said(browserOptions().executablePath ?? '', '--version');
/** The Hugo that the benchmarks build with. */
export const hugoVersion = (): string =>
  `Hugo ${/v([\d.]+)/.exec(said('hugo', 'version'))?.[1] ?? '?'}`;

/**
 * The machine, what else it does, and the versions, without which no figure means anything: of some
 * programs as they say it, and of packages in their folders.
 */
export const machine = (
  programs: readonly string[],
  packages: Readonly<Record<string, string>> = {},
): string =>
  [
    cpus()[0]?.model ?? 'unknown processor',
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${loadavg()[0]?.toFixed(1) ?? 'unknown'} at the start`,
    `Node ${process.versions.node}`,
    `Astro ${versionIn(join('node_modules', 'astro'))}`,
    ...programs,
    ...Object.entries(packages).map(([name, folder]) => `${name} ${versionIn(folder)}`),
  ].join(', ');
