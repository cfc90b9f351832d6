import { hash } from 'node:crypto';

const self = "'self'";
const none = "'none'";

/** What a page may load, run and do: its own origin at most. No script of the site writes markup. */
const common = {
  'script-src': self,
  'font-src': self,
  'connect-src': self,
  'child-src': none,
  'media-src': none,
  'object-src': none,
  'worker-src': none,
  'base-uri': none,
  'form-action': self,
  'require-trusted-types-for': "'script'",
  'trusted-types': none,
};

const write = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The policy that every answer carries. It leaves `<style>` elements, and hence the default, to the
 * policy of the page: hashes in a header would have to change in every server's configuration in
 * the moment in which the pages change, or readers would see pages without styles.
 */
export const headerPolicy = write({
  ...common,
  // Browsers show a feed that is opened by itself with pictures and styles of their own.
  'img-src': `${self} data:`,
  'frame-ancestors': none,
});

/**
 * The policy that a page carries: it allows the page's own styles by their hashes, and no others. Its
 * default is there for the manifest of the page, whose own directive WebKitGTK calls an error.
 */
export const pagePolicy = (styles: readonly string[]): string =>
  write({
    'default-src': self,
    'style-src': styles.join(' ') || none,
    'img-src': self,
    ...common,
  });

type Whole = (part: string) => string;
const asItIs: Whole = (part) => part;

const hashes = new Map<string, string>();
/** The hash of a style, worked out once for all pages. */
const hashOf = (text: string, whole: Whole): string => {
  const known = hashes.get(text) ?? `'sha256-${hash('sha256', whole(text), 'base64')}'`;
  hashes.set(text, known);
  return known;
};

/**
 * The hashes of a page's `<style>` elements, as a policy names them.
 * @param whole tells a style as readers get it, if something is put into it later.
 */
export const styleHashes = (html: string, whole = asItIs): string[] => [
  ...new Set(
    [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) =>
      hashOf(css, whole),
    ),
  ),
];

const titleEnd = '</title>';
/**
 * Puts its policy into a page, which comes and goes as UTF-8, before anything that the policy is about.
 * @param html The same page as text.
 * @param whole as `styleHashes` takes it.
 * @throws if the page has no title, after which it would stand.
 */
export const withPolicy = (page: Buffer, html = page.toString(), whole = asItIs): Buffer => {
  const at = page.indexOf(titleEnd) + titleEnd.length;
  if (at < titleEnd.length) throw new Error('a page without a title cannot be given its policy');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(styleHashes(html, whole))}">`;
  return Buffer.concat([page.subarray(0, at), Buffer.from(meta), page.subarray(at)]);
};
