// Plain JavaScript without dependencies: it runs on a bare machine, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A message for a person, and an end without a stack. */
export const stop = (message, code = 1) => {
  console.error(message);
  process.exit(code);
};

/** Runs a program of the project in its folder; answers its exit code. */
export const run = (command, args, options = {}) => {
  // On Windows, npm and the programs of packages are .cmd files, which only a shell starts.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    ...options,
  });
  if (error) stop(`${command} could not be started: ${error.message}`);
  return status ?? 1;
};

/** Node 26 stands in node_modules; npm puts it first only if it was there when the script began. */
export const bin = join(root, 'node_modules', '.bin');
const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
const separator = process.platform === 'win32' ? ';' : ':';
process.env[pathKey] = [bin, process.env[pathKey]].join(separator);

/** Installs the packages of a folder's lock file, unless these very ones are installed. */
export const installPackages = (folder = root) => {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = join(folder, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Installing packages (once, about half a minute) …');
  const options = [
    // Tools and tests too, also where NODE_ENV is production.
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  if (run('npm', ['ci', ...options], { cwd: folder }) !== 0) {
    stop(
      'The packages could not be installed. Check the network and the npm registry, then try again.',
    );
  }
  if (run('node', ['--version'], { stdio: 'ignore' }) !== 0) {
    stop(
      'The Node that came with the packages does not start here. On Debian: sudo apt-get install libatomic1',
    );
  }
  writeFileSync(stamp, hash);
};
