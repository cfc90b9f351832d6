// npm run bench:build: this site, Hugo and Eleventy at size, installing what is missing of them.
import { hasCommand, installDebian, isDebian } from './debian.mjs';
import { installPackages, run, stop } from './install.mjs';

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(`npm run bench:build -- --pages 1000,10000: writes so many made stories for this site, for Hugo and for
Eleventy in .cache/bench/, these two once with plain templates and once with all that they can do of
this site, builds each from nothing in turn and prints what it cost: CPU seconds of all processes,
seconds, the largest process in MB, the ratios to Hugo, the growth between the sizes. Of this site the
search index and the share cards are counted apart, since the others have neither.
  --runs 3            so many builds of each; the medians are printed
  --only "this site"  one of: Hugo, Hugo in full, Eleventy, Eleventy in full, this site; or several with commas
  --in /dev/shm/bench  builds there and not in .cache/bench: in memory, what a disk does is left out
  --one-more          then publishes one more story on each built site, as many times as --runs, and
                      compares what came out with a clean build
It installs Debian's hugo and time if they are missing. At 10,000 stories allow minutes for each build.`);
  process.exit(0);
}

const wanted = ['hugo', 'time'];
const missing = () => wanted.filter((name) => !hasCommand(`/usr/bin/${name}`));

installPackages();
if (missing().length > 0) {
  console.log(`Installing ${missing().join(', ')} (once) …`);
  if (isDebian()) installDebian(...missing());
  if (missing().length > 0)
    stop(`This needs ${missing().join(' and ')} in /usr/bin, as Debian has them.`);
}
process.exit(run('node', ['bench/build/cli.ts', ...args]));
