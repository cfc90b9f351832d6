// npm run quality: measures the built site by its tests and shows readers what they found.
import { installChromium } from './chromium.mjs';
import { installPackages, run } from './install.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm run quality: tests the site that is built in dist/, in a real browser too, and writes what the
tests measured into its page /quality/ in both languages, failures included. npm test ends so, too.
  --last  tests nothing, and writes what the last tests measured; of another build it writes nothing
Exit code 0 only if every test passed.`);
  process.exit(0);
}

installPackages();
let failed = 0;
if (!process.argv.includes('--last')) {
  installChromium();
  const args = ['--reporter=dot', '--reporter=./tests/quality-report.ts'];
  failed = run('vitest', ['run', '--project', 'site', '--project', 'browser', ...args]);
}
process.exit(run('node', ['src/build/quality/cli.ts']) || failed);
