// npm test: every check of the project in one run, and one closing line that counts them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium } from './chromium.mjs';
import { installPackages, root, run } from './install.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm test: installs what is missing, then checks formatting, code, types and content,
builds the site and tests it, in a real browser too. Exit code 0 only if all of it passed.`);
  process.exit(0);
}

let passed = 0;
let failed = 0;

const report = (name, ok, seconds) =>
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s`);

const timed = (name, work) => {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const ok = work();
  report(name, ok, ((Date.now() - begun) / 1000).toFixed(1));
  return ok;
};

/** A check that passes or fails as a whole. */
const step = (name, command, args) =>
  timed(name, () => {
    const ok = run(command, args) === 0;
    if (ok) passed += 1;
    else failed += 1;
    return ok;
  });

/** The tests of a Vitest project, each counted; a run that breaks before its tests is a failure. */
const tests = (project) =>
  timed(`${project} tests`, () => {
    const folder = join(root, '.cache', 'tests');
    const file = join(folder, `${project}.json`);
    mkdirSync(folder, { recursive: true });
    rmSync(file, { force: true });
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    if (project !== 'unit') reporters.push('--reporter=./tests/quality-report.ts');
    const code = run('vitest', ['run', '--project', project, ...reporters]);
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const { numPassedTests = 0, numFailedTests = 0 } = counts;
    const ok = code === 0 && numPassedTests > 0;
    passed += numPassedTests;
    failed += numFailedTests || (ok ? 0 : 1);
    return ok;
  });

installPackages();
installChromium();
step('formatting', 'prettier', ['--check', '--log-level=warn', '.']);
step('linter', 'eslint', ['.', '--max-warnings=0']);
step('types', 'astro', ['check']);
step('content', 'node', ['src/build/check/cli.ts']);
tests('unit');
if (step('build', 'node', ['src/commands/build.mjs'])) {
  tests('site');
  tests('browser');
  // What they measured is told to readers.
  step('quality page', 'node', ['src/build/quality/cli.ts']);
} else {
  console.log('The tests of the built site and in the browser were not run: there is no site.');
  failed += 2;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
