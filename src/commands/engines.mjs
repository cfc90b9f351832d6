// npm run test:engines: the built site in four engines, of which three come from Debian.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installChromium } from './chromium.mjs';
import { installDebian, isDebian } from './debian.mjs';
import { findFirefox, findMiniBrowser, findProgram } from './engine-programs.mjs';
import { installPackages, root, run, stop } from './install.mjs';
import { installServers, nginxPackages } from './servers.mjs';

const names = ['chromium', 'chromium107', 'firefox', 'webkit'];

const help = `npm run test:engines: installs what is missing, then opens every kind of page in both languages in
Chromium, Chromium 107 (many in-app browsers), Firefox ESR and WebKitGTK, served by nginx with all
headers, and puts pictures of the four side by side into shots/engines/. Builds the site if there is
none in dist/.
  --engine NAME   only this one: ${names.join(', ')}
ENGINES_ADDRESS=https://127.0.0.1:8443 tests the site that is served there.`;

/** What an engine needs of Debian, and whether it is there. */
const needs = {
  firefox: { packages: ['firefox-esr'], isThere: () => findFirefox() !== undefined },
  webkit: {
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
    isThere: () =>
      findMiniBrowser() !== undefined &&
      ['WebKitWebDriver', 'Xvfb'].every((name) => findProgram(name) !== undefined),
  },
};

const install = (chosen) => {
  installPackages();
  installChromium();
  if (!process.env.ENGINES_ADDRESS) installServers(...nginxPackages);
  installPackages(join(root, 'bench', 'tools'));
  const isMissing = (name) => needs[name] && !needs[name].isThere();
  const packages = chosen.filter(isMissing).flatMap((name) => needs[name].packages);
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')} (once) …`);
  if (isDebian()) installDebian(...packages);
  const missing = chosen.filter(isMissing);
  if (missing.length > 0) {
    stop(`Not to be had here: ${missing.join(', ')}. --engine tests another one alone.`);
  }
};

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, engine: { type: 'string' } },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
if (values.engine && !names.includes(values.engine)) {
  stop(`There is no engine “${values.engine}”; there are ${names.join(', ')}.`, 2);
}
const chosen = values.engine ? [values.engine] : names;
install(chosen);
if (
  !existsSync(join(root, 'dist', 'index.html')) &&
  run('node', ['src/commands/build.mjs']) !== 0
) {
  stop('There is no site to test.');
}
const failed = chosen.filter((name) => {
  console.log(`\n== ${name}`);
  const env = { ...process.env, ENGINE: name };
  return run('vitest', ['run', '--project', 'engines', '--reporter=dot'], { env }) !== 0;
});
run('node', ['src/commands/side-by-side.ts']);
console.log(
  failed.length > 0 ? `\nFAILED in ${failed.join(', ')}` : `\nok in ${chosen.join(', ')}`,
);
process.exit(failed.length > 0 ? 1 : 0);
