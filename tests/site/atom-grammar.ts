import { XmlElement, type XmlDocument } from 'libxml2-wasm';

const namespaces = { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' };

/** The text of every node that an XPath expression finds; `a:` is Atom and `h:` XHTML. */
export const textsOf = (document: XmlDocument, xpath: string): string[] =>
  document.find(xpath, namespaces).map(({ content }) => content);

const both = 'id title updated author* category* contributor* link* rights?';
const text = '@type?';
const person = 'name uri? email?';

/**
 * What stands in each element of Atom, after the schema of RFC 4287 (appendix B): once, `?` at most
 * once, or `*` any number of times. Text has no markup: this site writes no XHTML content.
 */
const grammar: Record<string, string> = {
  feed: `${both} @lang generator? icon? logo? subtitle? entry*`,
  entry: `${both} content? published? source? summary?`,
  author: person,
  contributor: person,
  category: '@term @scheme? @label?',
  link: '@href @rel? @type? @hreflang? @title? @length?',
  title: text,
  subtitle: text,
  summary: text,
  rights: text,
  content: text,
};

/** Where a feed departs from the grammar, as `entry: published`; elements of other kinds are free. */
export const departures = (element: XmlElement): string[] => {
  const children = element.find('a:*', namespaces).filter((one) => one instanceof XmlElement);
  const names = [
    ...children.map(({ name }) => name),
    ...element.attrs.map(({ name }) => `@${name}`),
  ];
  const rules = new Map(
    (grammar[element.name] ?? '').split(' ').map((rule) => [rule.replace(/[?*]$/, ''), rule]),
  );
  const broken = [...new Set([...names, ...rules.keys()])].filter(Boolean).filter((name) => {
    const rule = rules.get(name);
    const count = names.filter((one) => one === name).length;
    return !rule || (count === 0 && rule === name) || (count > 1 && !rule.endsWith('*'));
  });
  return [
    ...broken.map((name) => `${element.name}: ${name}`),
    ...children.flatMap((child) => departures(child)),
  ];
};
