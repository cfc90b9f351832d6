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

const attributesOf = (text: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  // Half the time of `matchAll`, which copies the expression for each tag.
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const [, key = '', value = ''] = found;
    attributes[key] = decoded(value);
  }
  return attributes;
};

/** The tags by which a finished page says what it is: those of its head, and the first of `<main>`. */
export const tagsOf = (html: string): Tag[] => {
  const main = html.indexOf('<main');
  // Styles end a head, and say nothing of the page.
  const head = html.slice(0, html.search(/<style|<\/head>/));
  const said = main < 0 ? head : head + html.slice(main, html.indexOf('>', main) + 1);
  return [...said.matchAll(tag)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: attributesOf(attributes),
  }));
};

/** The content of each `<meta>` by its property. */
export const propertiesOf = (tags: readonly Tag[]): Map<string, string> =>
  new Map(
    tags.flatMap(({ name, attributes: { property, content = '' } }) =>
      name === 'meta' && property ? [[property, content] as const] : [],
    ),
  );
