// Loaded before a program: ends it, as a power cut would, at its KILL_AT-th change to the disk.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const last = Number(process.env['KILL_AT']);
let changes = 0;

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive');
};

/** What is left of a change that breaks off: half a file, or half a folder. */
const halves: Record<string, (path: string, content: unknown) => void> = {
  writeFileSync: (path, content) => {
    if (typeof content !== 'string' && !Buffer.isBuffer(content)) return;
    original.writeFileSync(path, content.slice(0, content.length / 2));
  },
  rmSync: (path) => {
    if (!fs.existsSync(path) || !fs.statSync(path).isDirectory()) return;
    for (const name of fs.readdirSync(path).slice(1)) {
      original.rmSync(`${path}/${name}`, { recursive: true });
    }
  },
};

const names = [
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'utimesSync',
  'writeFileSync',
] as const;
const original = { ...fs };

for (const name of names) {
  const change = original[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      changes += 1;
      if (changes === last) {
        halves[name]?.(String(args[0]), args[1]);
        die();
      }
      return change(...args);
    },
  });
}
syncBuiltinESMExports();
process.on('exit', () => {
  process.stdout.write(`${changes} changes`);
});
