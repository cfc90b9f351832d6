import type { Locale } from '../../schema/locale.ts';
import javascript from './examples/targets.js?raw';
import python from './examples/targets.py?raw';

/** The host and the language that the examples name in their files. */
const placeholder = { site: 'https://site.example/', language: "'en'" };

const fill = (code: string, locale: Locale, site: URL): string =>
  code
    .replace(placeholder.site, new URL('/', site).href)
    .replace(placeholder.language, `'${locale}'`)
    .trimEnd();

/** Programs that read the open data; the tests run them as the page shows them. */
export const examples = (locale: Locale, site: URL) => [
  { name: 'JavaScript', code: fill(javascript, locale, site) },
  { name: 'Python', code: fill(python, locale, site) },
];
