import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** A copy of this project whose content a test may change. */
export const copyProject = (root = mkdtempSync(join(tmpdir(), 'site-'))): string => {
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  // Share cards that are drawn already.
  const cards = join('.cache', 'cards');
  if (existsSync(cards)) cpSync(cards, join(root, cards), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return root;
};

/** Builds a copy; gives its exit code and all that it said. */
export const buildProject = (root: string, env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--force'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
};

/** Every text file of a built copy by its path. */
export const builtFiles = (root: string): Map<string, string> => {
  const folder = join(root, 'dist');
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(html|xml|json|txt|csv|md)$/.test(name))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
};
