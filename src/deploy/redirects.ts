/** Old addresses and where they lead, as `content/ledger/redirects.yaml` has them. */
export type Redirects = Readonly<Record<string, string>>;

const address = /^\/(?!\/)[\w/.~%-]*$/;

/**
 * The redirects as pairs.
 * @throws if one holds a character that a server might take for more than an address.
 */
const pairs = (redirects: Redirects): [from: string, to: string][] =>
  Object.entries(redirects).map(([from, to]) => {
    if (!address.test(from) || !address.test(to)) throw new Error(`no address: ${from} ${to}`);
    return [from, to];
  });

const lines = (redirects: Redirects, line: (from: string, to: string) => string): string =>
  pairs(redirects)
    .map((pair) => `${line(...pair)}\n`)
    .join('');

export const nginxRedirects = (redirects: Redirects): string =>
  lines(redirects, (from, to) => `location = ${from} { return 301 ${to}; }`);

export const caddyRedirects = (redirects: Redirects): string =>
  lines(redirects, (from, to) => `redir ${from} ${to} 301`);

/**
 * For Netlify and Cloudflare Pages. The last line tells Netlify the error page in Chinese; Cloudflare
 * passes over it, since it finds that page itself.
 */
export const hostRedirects = (redirects: Redirects): string =>
  `${lines(redirects, (from, to) => `${from} ${to} 301`)}/zh/* /zh/404.html 404\n`;
