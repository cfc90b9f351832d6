import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A machine to build on. */
export interface Machine {
  env: Record<string, string>;
  /** Whether one core does all the work. */
  hasOneCore?: boolean;
}

const otherMachine = pathToFileURL('tests/reproducible/other-machine.mjs').href;

/** Environment in which clock and disk are other ones. */
export const elsewhere = { NODE_OPTIONS: `--import=${otherMachine}` };

/** The first of the cores that this process may use; only Linux can be held to one. */
const firstCore = (): string | undefined =>
  process.platform === 'linux'
    ? /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    : undefined;

/** Runs a program of Node on a machine, in a folder; gives its exit code and all that it said. */
export const runNode = ({ env, hasOneCore }: Machine, cwd: string, args: string[]) => {
  const core = hasOneCore ? firstCore() : undefined;
  const [command = 'node', ...rest] = [
    ...(core ? ['taskset', '--cpu-list', core] : []),
    'node',
    ...args,
  ];
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
};
