import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command cost with all processes that it started: seconds, and MB of the largest of them. */
export interface Cost {
  cpu: number;
  wall: number;
  memory: number;
}

/**
 * Runs a command in a folder under GNU time, which counts the processes that it waited for.
 * @throws if the command fails, with what it said last.
 */
export const measure = (command: readonly string[], cwd: string): Cost => {
  const folder = mkdtempSync(join(tmpdir(), 'cost-'));
  const file = join(folder, 'time.txt');
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/time',
    ['--output', file, '--format', '%U %S %e %M', ...command],
    {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) {
    throw new Error(`${command.join(' ')} failed:\n${(stdout + stderr).slice(-4000)}`);
  }
  const [user = NaN, system = NaN, wall = NaN, kilobytes = NaN] = readFileSync(file, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  rmSync(folder, { recursive: true });
  return { cpu: user + system, wall, memory: kilobytes / 1024 };
};
