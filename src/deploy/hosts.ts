import { exceptions, headers, type Headers } from './headers.ts';

const rule = (path: string, own: Headers, isException: boolean): string =>
  [
    path,
    // Cloudflare joins the values of all rules that fit, unless told to let go of the earlier ones;
    // for Netlify the last one holds, and it passes over a line without a colon.
    ...Object.entries(own).flatMap(([name, value]) => [
      ...(isException ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]),
    '',
  ].join('\n');

/** The headers in the form of Netlify and Cloudflare Pages, `_headers`. */
export const hostHeaders = (): string =>
  [
    rule('/*', headers, false),
    ...exceptions.map(({ path, headers: own }) => rule(path, own, true)),
  ].join('\n');
