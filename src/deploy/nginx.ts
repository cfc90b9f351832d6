import { typesToTell } from './content-type.ts';
import { exceptions, headers } from './headers.ts';
import { originOf, type Settings } from './settings.ts';

/** A header whose value depends on the address becomes a variable. */
const variable = (name: string): string => `$header_${name.toLowerCase().replaceAll('-', '_')}`;
const varying = [...new Set(exceptions.flatMap(({ headers: own }) => Object.keys(own)))];

const pattern = (path: string): string => (path.endsWith('*') ? `~^${path.slice(0, -1)}` : path);

const headerMap = (name: string): string =>
  [
    `map $uri ${variable(name)} {`,
    `  default "${headers[name]}";`,
    ...exceptions.flatMap(({ path, headers: own }) =>
      own[name] ? [`  ${pattern(path)} "${own[name]}";`] : [],
    ),
    '}',
  ].join('\n');

const headerLines = (without?: string): string =>
  Object.entries(headers)
    .filter(([name]) => name !== without)
    .map(
      ([name, value]) =>
        `  add_header ${name} "${varying.includes(name) ? variable(name) : value}" always;`,
    )
    .join('\n');

/** A port alone is opened for both kinds of address. */
const listen = (where: string, how = ''): string =>
  [where, ...(/^\d+$/.test(where) ? [`[::]:${where}`] : [])]
    .map((one) => `  listen ${one}${how};`)
    .join('\n');

const typeLines = typesToTell
  .map(
    ([end, type]) =>
      `  location ~ "${end.replace('.', '\\.')}$" { types {} default_type "${type}"; }`,
  )
  .join('\n');

/**
 * The configuration of the site for nginx, for the http level. No location adds a header: it would
 * lose those of the server.
 */
export const nginxConfig = (settings: Settings): string => {
  const { domain, target, certificate, key, http, https } = settings;
  return `# Written by npm run deploy:config from src/deploy/: change it there.
# For /etc/nginx/sites-enabled/, with Debian's nginx and libnginx-mod-http-brotli-static.
# To be replaced, or given to npm run deploy:config (--help says how):
#   ${domain}   the name of the site
#   ${target}   the folder given to npm run deploy
#   ${certificate}, ${key}
# No open_file_cache: it would show pages of earlier releases.

${varying.map(headerMap).join('\n')}
map $uri $not_found_page {
  default "/404.html";
  ~^/zh/ "/zh/404.html";
}
map $status $allowed_methods {
  405 "GET, HEAD";
}

server {
${listen(http)}
  server_name ${domain};
  server_tokens off;
${headerLines('Strict-Transport-Security')}
  # Where certbot --webroot -w ${target}/acme proves that the name is yours.
  location ^~ /.well-known/acme-challenge/ { root "${target}/acme"; }
  location / { return 301 ${originOf(settings)}$request_uri; }
}

server {
${listen(https, ' ssl http2')}
  server_name ${domain};
  ssl_certificate "${certificate}";
  ssl_certificate_key "${key}";
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:site:10m;
  ssl_session_tickets off;

  root "${target}/current/site";
  index index.html;
  charset utf-8;
  server_tokens off;
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;
  brotli_static on;

${headerLines()}
  add_header Allow $allowed_methods always;

  error_page 404 $not_found_page;
  error_page 403 =404 $not_found_page;
  location = /404.html { internal; }
  location = /zh/404.html { internal; }
  # Files whose names begin with a dot, and what was compressed beforehand.
  location ~ "/\\.(?!well-known/)|\\.(br|gz|zst)$" { return 404; }
${typeLines}

  include "${target}/current/redirects.nginx*";
}
`;
};
