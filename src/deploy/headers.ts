import { scaleRoute } from '../lib/scale-route.ts';
import { indexFolder } from '../lib/search/format.ts';
import { localPath } from '../lib/url.ts';
import { locales } from '../schema/locale.ts';
import { headerPolicy } from './policy.ts';

export type Headers = Record<string, string>;

/** What no page of this site asks of a browser, and nothing put into one may ask either. */
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const named = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const asked = { 'Cache-Control': 'no-cache' };
/** For an hour nobody misses a stroke, and no page asks for the picture again. */
const hourly = { 'Cache-Control': 'public, max-age=3600' };
/** Pictures stand in feeds and share cards too, which other sites show. */
const shared = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The headers of every answer, whatever its status: the one source for all servers. */
export const headers: Headers = {
  'Content-Security-Policy': headerPolicy,
  // Two years. Whether hosts below the domain keep to it is for their owners to say.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...asked,
};

/** Where headers differ: an address, or with `*` at its end all that begin so; the last one holds. */
export const exceptions: readonly { path: string; headers: Headers }[] = [
  { path: '/_astro/*', headers: { ...named, ...shared } },
  { path: '/cards/*', headers: shared },
  { path: `${indexFolder}*`, headers: named },
  ...locales.map((locale) => ({ path: `${indexFolder}${locale}.json`, headers: asked })),
  ...locales.map((locale) => ({ path: localPath(locale, scaleRoute), headers: hourly })),
];

/** Whether an address fits one of {@link exceptions}. */
const fits = (path: string, rule: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** How long caches keep what stands at an address. */
export const cacheControlOf = (path: string): string | undefined =>
  (exceptions.findLast((one) => fits(path, one.path) && 'Cache-Control' in one.headers)?.headers ??
    headers)['Cache-Control'];

/** Whether a file is named by its content, so that an address never has another. */
export const isNamedByContent = (path: string): boolean =>
  cacheControlOf(path) === named['Cache-Control'];
