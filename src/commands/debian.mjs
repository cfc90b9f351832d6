// Plain JavaScript, as install.mjs: it may run before the packages are there.
import { run } from './install.mjs';

/** Whether a command is there, as the shell finds it. */
export const hasCommand = (name) =>
  run('sh', ['-c', `command -v ${name} >/dev/null`], { stdio: 'ignore' }) === 0;

export const isDebian = () => process.platform === 'linux' && hasCommand('apt-get');

const asRoot = (command, ...args) => {
  const [first, ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), command, ...args];
  return run(first, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
};

/** Installs packages of Debian; answers the exit code. */
export const installDebian = (...packages) => {
  asRoot('apt-get', 'update', '-qq');
  return asRoot('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
};

/** Ends services that Debian starts when it installs them, where there are services. */
export const stopServices = (...names) => {
  if (hasCommand('systemctl')) asRoot('systemctl', 'disable', '--now', ...names);
};
