import type { Locale } from '../schema/locale.ts';
import { strings } from './i18n/index.ts';
import { langTag } from './lang.ts';
import { localPath } from './url.ts';

/** The colour of the page in each scheme, as `--paper` of the styles, for what a browser draws itself. */
export const paper = { light: '#f7f6f2', dark: '#12161a' } as const;

export const manifestRoute = '/manifest.webmanifest';

/** The web manifest: by it a browser keeps the site of a language among the programs of a device. */
export const webManifest = (locale: Locale) => {
  const t = strings(locale);
  const start = localPath(locale, '/');
  const large = { src: '/icon-512.png', type: 'image/png', sizes: '512x512' };
  return {
    id: start,
    name: t.siteName,
    short_name: t.wordmark[0],
    description: t.siteDescription,
    lang: langTag[locale],
    dir: 'ltr',
    start_url: start,
    // Either language leads to the other.
    scope: '/',
    display: 'minimal-ui',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      large,
      // Its margin may be cut to any shape.
      { ...large, purpose: 'maskable' },
    ],
  };
};
