// Plain JavaScript, as install.mjs: it may run before the packages are there.
import { existsSync } from 'node:fs';
import { installDebian, isDebian, stopServices } from './debian.mjs';
import { stop } from './install.mjs';

/** Packages of Debian that serve the site or test how it is served, and a file that each brings. */
const files = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  caddy: '/usr/bin/caddy',
  wrk: '/usr/bin/wrk',
  openssl: '/usr/bin/openssl',
  rclone: '/usr/bin/rclone',
};

/** What nginx needs to serve the site over TLS, compressed. */
export const nginxPackages = ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'];

/** Installs those that are missing; the tests start servers of their own, on loopback. */
export const installServers = (...names) => {
  const missing = () => names.filter((name) => !existsSync(files[name]));
  const wanted = missing();
  if (wanted.length === 0) return;
  console.log(`Installing ${wanted.join(', ')} (once) …`);
  if (isDebian()) installDebian(...wanted);
  if (missing().length > 0) {
    stop(`These tests need Debian's ${missing().join(', ')}, which could not be installed.`);
  }
  const services = wanted.filter((name) => name === 'nginx' || name === 'caddy');
  if (services.length > 0) stopServices(...services);
};
