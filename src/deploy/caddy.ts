import { typesToTell } from './content-type.ts';
import { exceptions, headers, type Headers } from './headers.ts';
import { originOf, type Settings } from './settings.ts';

const headerLines = (own: Headers, path = '', without?: string): string =>
  Object.entries(own)
    .filter(([name]) => name !== without)
    .map(([name, value]) => `  header ${path}${path && ' '}${name} "${value}"`)
    .join('\n');

const typeLines = typesToTell
  .map(
    ([end, type], index) =>
      `    @type${index} path *${end}\n    header @type${index} Content-Type "${type}"`,
  )
  .join('\n');

/** The configuration of the site for Caddy. Inside `route` directives keep the order they have here. */
export const caddyConfig = (settings: Settings): string => {
  const { domain, target, certificate, key, http } = settings;
  const plain = `http://${domain}${http === '80' ? '' : `:${http.slice(http.lastIndexOf(':') + 1)}`}`;
  return `# Written by npm run deploy:config from src/deploy/: change it there.
# To be replaced, or given to npm run deploy:config (--help says how):
#   ${domain}   the name of the site
#   ${target}   the folder given to npm run deploy
#   ${certificate}, ${key}; without the line Caddy gets a certificate itself

(headers) {
  header -Server
${headerLines(headers)}
${exceptions.map(({ path, headers: own }) => headerLines(own, path)).join('\n')}
}

(files) {
  header ?Vary Accept-Encoding
  file_server {
    precompressed br zstd gzip
  }
}

${plain} {
  header -Server
${headerLines(headers, '', 'Strict-Transport-Security')}
  redir ${originOf(settings)}{uri} 301
}

${originOf(settings)} {
  tls "${certificate}" "${key}"
  root * "${target}/current/site"
  route {
    import headers
    # Files whose names begin with a dot, what was compressed beforehand, and the error pages.
    @hidden {
      path_regexp "/\\.|\\.(br|gz|zst)$|^(/zh)?/404\\.html$"
      not path /.well-known/*
    }
    error @hidden 404
    @writing not method GET HEAD
    error @writing 405
    import "${target}/current/redirects.caddy*"
    @slashless {
      not path */
      file {path}/index.html
    }
    redir @slashless {path}/ 301
    # Times say less than ETags: after a rollback they go back.
    request_header -If-Modified-Since
${typeLines}
    import files
  }
  handle_errors {
    route {
      import headers
      header Cache-Control no-cache
      @method expression {http.error.status_code} == 405
      header @method Allow "GET, HEAD"
      @missing expression {http.error.status_code} in [403, 404]
      handle @missing {
        # A page that is not there is never unchanged.
        request_header -If-None-Match
        @chinese path /zh/*
        rewrite @chinese /zh/404.html
        @english not path /zh/*
        rewrite @english /404.html
        import files
      }
      respond "{http.error.status_text}"
    }
  }
}
`;
};
