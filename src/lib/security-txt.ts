import { absoluteUrl } from './url.ts';

/** Where to report a vulnerability, and the day, `YYYY-MM-DD`, from which that is not sure. */
export interface SecurityContact {
  contact: string;
  expires: string;
}

/** The file `/.well-known/security.txt` by RFC 9116; days are those of Beibei. */
export const securityTxt = ({ contact, expires }: SecurityContact, site: URL): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00+08:00`,
    `Canonical: ${absoluteUrl(site, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
