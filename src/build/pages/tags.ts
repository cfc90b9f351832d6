/** A start tag as it was read, its values decoded. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text
        .replaceAll('&quot;', '"')
        .replaceAll('&#34;', '"')
        .replaceAll('&#38;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
    : text;

const tag = /<(html|meta|link|main)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([\w:-]+)(?:="([^"]*)")?/g;

/** The tags by which a finished page says what it is: those of its head, and the first of `<main>`. */
export const tagsOf = (html: string): Tag[] => {
  const main = html.indexOf('<main');
  // Styles end a head, and say nothing of the page.
  const head = html.slice(0, html.search(/<style|<\/head>/));
  const said = main < 0 ? head : head + html.slice(main, html.indexOf('>', main) + 1);
  return [...said.matchAll(tag)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, decoded(value)]),
    ),
  }));
};

/** The content of each `<meta>` by its property. */
export const propertiesOf = (tags: readonly Tag[]): Map<string, string> =>
  new Map(
    tags.flatMap(({ name, attributes: { property, content = '' } }) =>
      name === 'meta' && property ? [[property, content] as const] : [],
    ),
  );
