import type { SiteSettings } from '../schema/site.ts';
import type { Link } from './archive.ts';

/** The filing numbers of the site, each with where the office that issued it shows its record. */
export const filingLinks = ({ icp, publicSecurity }: SiteSettings): Link[] => [
  ...(icp ? [{ label: icp, href: 'https://beian.miit.gov.cn/' }] : []),
  ...(publicSecurity
    ? [
        {
          label: publicSecurity,
          href: `https://beian.mps.gov.cn/#/query/webSearch?code=${publicSecurity.replace(/\D/g, '')}`,
        },
      ]
    : []),
];
