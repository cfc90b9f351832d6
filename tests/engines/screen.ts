import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Ends a process, and waits until it has. */
export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });

/** Where the pointer of a fresh screen rests: in its middle. */
export const pointer = { x: 1300, y: 1600 };

/** A screen that nobody sees; it says itself which number was free. */
export const startScreen = async (): Promise<{ screen: ChildProcess; display: string }> => {
  const size = `${pointer.x * 2}x${pointer.y * 2}x24`;
  const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
    (screen.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { screen, display };
};

/** What WebKitGTK needs to show its windows there; a container lacks what its sandbox is made of. */
export const screenEnvironment = (display: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DISPLAY: display,
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
});
