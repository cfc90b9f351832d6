// npm run deploy: src/deploy/cli.ts, after installing what is missing: for a store, rclone.
import { hasCommand, installDebian, isDebian } from './debian.mjs';
import { installPackages, run, stop } from './install.mjs';

const args = process.argv.slice(2);
const isStore = args.some((arg) => /^[^-].+:/.test(arg));

installPackages();
if (isStore && process.platform !== 'win32' && !hasCommand('rclone')) {
  console.log('Installing rclone (once) …');
  if (isDebian()) installDebian('rclone');
  if (!hasCommand('rclone')) {
    stop('A store needs rclone, which could not be installed. Install it: rclone.org/install');
  }
}
process.exit(run('node', ['src/deploy/cli.ts', ...args]));
