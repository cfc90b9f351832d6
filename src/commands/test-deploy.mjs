// npm run test:deploy: the site on real servers, and its deployment under load.
import { existsSync } from 'node:fs';
import { installChromium } from './chromium.mjs';
import { installDebian, isDebian, stopServices } from './debian.mjs';
import { installPackages, run, stop } from './install.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm run test:deploy: builds the site for a public address (SITE_URL, else https://example.org)
and tests it on nginx and Caddy, installing what is missing of Debian's nginx, brotli module, caddy,
wrk and openssl: their headers, in a browser, and 100 deployments while readers read. A few minutes.
  npm run test:deploy -- serving   only the tests in tests/deploy/ of that name`);
  process.exit(0);
}

const wanted = [
  ['nginx', '/usr/sbin/nginx'],
  ['libnginx-mod-http-brotli-static', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  ['caddy', '/usr/bin/caddy'],
  ['wrk', '/usr/bin/wrk'],
  ['openssl', '/usr/bin/openssl'],
];
const missing = () => wanted.filter(([, file]) => !existsSync(file)).map(([name]) => name);

const installServers = () => {
  const names = missing();
  if (names.length === 0) return;
  console.log(`Installing ${names.join(', ')} (once) …`);
  if (isDebian()) installDebian(...names);
  if (missing().length > 0) {
    stop(`These tests need Debian's ${missing().join(', ')}, which could not be installed.`);
  }
  // The tests start servers of their own, on loopback.
  const services = names.filter((name) => name === 'nginx' || name === 'caddy');
  if (services.length > 0) stopServices(...services);
};

installPackages();
installServers();
installChromium();
process.env.SITE_URL ??= 'https://example.org';
if (run('node', ['src/commands/build.mjs']) !== 0) stop('The build failed; nothing was tested.');
process.exit(run('vitest', ['run', '--project', 'deploy', ...process.argv.slice(2)]));
