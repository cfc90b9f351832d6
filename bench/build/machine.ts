import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../../src/commands/tools.ts';

const versionIn = (folder: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

/** The machine and the versions, without which no figure means anything. */
export const machine = (): string => {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return [
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0]?.toFixed(1) ?? '?'} at the start`,
    `Node ${process.versions.node}, Astro ${versionIn(join('node_modules', 'astro'))}, Hugo ${/v([\d.]+)/.exec(stdout)?.[1] ?? '?'}, Eleventy ${versionIn(toolPath('@11ty/eleventy'))}`,
  ].join('\n');
};
