// npm run test:deploy: the site on real servers, and its deployment under load.
import { join } from 'node:path';
import { installChromium } from './chromium.mjs';
import { installPackages, root, run, stop } from './install.mjs';
import { installServers, nginxPackages } from './servers.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm run test:deploy: builds the site for a public address (SITE_URL, else https://example.org)
and tests it on nginx and Caddy, installing what is missing of Debian's nginx, brotli module, caddy,
wrk, openssl and rclone: their headers, in a browser, 100 deployments while readers read, and
deployments to a store that are ended at every step. Many minutes.
  npm run test:deploy -- serving   only the tests in tests/deploy/ of that name`);
  process.exit(0);
}

installPackages();
installPackages(join(root, 'tests', 'deploy', 'tools'));
installServers(...nginxPackages, 'caddy', 'wrk', 'rclone');
installChromium();
process.env.SITE_URL ??= 'https://example.org';
if (run('node', ['src/commands/build.mjs']) !== 0) stop('The build failed; nothing was tested.');
process.exit(run('vitest', ['run', '--project', 'deploy', ...process.argv.slice(2)]));
