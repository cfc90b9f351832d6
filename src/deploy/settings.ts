/** What differs between one server and another. */
export interface Settings {
  /** The name under which readers find the site. */
  domain: string;
  /** The folder given to `npm run deploy`. */
  target: string;
  /** Files of the certificate and its key. */
  certificate: string;
  key: string;
  /** Where to listen: `443`, or `127.0.0.1:8443`. */
  http: string;
  https: string;
}

/** What stands in the committed files, for an owner to replace. */
export const placeholders: Settings = {
  domain: 'example.org',
  target: '/srv/site',
  certificate: '/etc/ssl/site/certificate.pem',
  key: '/etc/ssl/site/key.pem',
  http: '80',
  https: '443',
};

const portOf = (listen: string): string => listen.slice(listen.lastIndexOf(':') + 1);

/** The address of the site, with its port if it is an unusual one. */
export const originOf = ({ domain, https }: Settings): string =>
  `https://${domain}${portOf(https) === '443' ? '' : `:${portOf(https)}`}`;
