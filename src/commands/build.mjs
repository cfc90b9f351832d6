// npm run build: builds the site; a warning fails it as an error does, since nobody reads a log that passed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { installPackages, root, stop } from './install.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm run build: checks the content and builds the site in dist/.
SITE_URL is its public address. SITE_PREVIEW=1 shows drafts, for editors alone. SITE_TODAY=2026-12-24
builds as on that day. What no edit has touched since the last build is used again; --force makes
everything anew. Exit code 0 only if there was no error and no warning.`);
  process.exit(0);
}

const complaint = /\[(WARN|ERROR)\]|^\s*error\b/i;

installPackages();
// Without its pages a build forgets what Astro keeps, too.
const kept = ['pages', 'stories.json', 'check.json'];
if (process.argv.includes('--force')) {
  for (const name of kept) rmSync(join(root, '.cache', name), { recursive: true, force: true });
}
const build = spawn('astro', ['build'], {
  cwd: root,
  stdio: ['inherit', 'pipe', 'pipe'],
  shell: process.platform === 'win32',
});
const complaints = [];
for (const [stream, out] of [
  [build.stdout, process.stdout],
  [build.stderr, process.stderr],
]) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    out.write(text);
    const lines = stripVTControlCharacters(rest + text).split('\n');
    rest = lines.pop() ?? '';
    complaints.push(...lines.filter((line) => complaint.test(line)));
  });
}
build.on('error', (error) => stop(`astro could not be started: ${error.message}`));
build.on('close', (code) => {
  if (code !== 0) process.exit(code ?? 1);
  if (complaints.length > 0) {
    stop(`The build warned, which fails it:\n${complaints.join('\n')}`);
  }
});
