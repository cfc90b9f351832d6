import { copied } from '../../lib/copied.ts';
import { parts } from '../../lib/parts.ts';
import { slotsIn } from '../../lib/slots.ts';

/** What a page names, itself and in the parts that stand in it. */
export interface Named {
  /** The files of `_astro`. */
  assets: string[];
  /** The parts that stand alike on other pages. */
  parts: string[];
  /** The places whose values a later build may change. */
  places: string[];
}

const known = new Map<string, Named>();

const namedByPart = (part: string): Named => {
  const named = known.get(part) ?? namedIn(parts.get(part) ?? '');
  known.set(part, named);
  return named;
};

/** The files of `_astro` that a text names. */
export const assetsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/_astro\/([\w.-]+)/g)].map(([, file = '']) => copied(file))),
];

export const namedIn = (html: string): Named => {
  const names = slotsIn(html).map(copied);
  const own = names.filter((name) => parts.has(name));
  const inner = own.map(namedByPart);
  const all = (key: keyof Named, mine: readonly string[]): string[] => [
    ...new Set([...mine, ...inner.flatMap((part) => part[key])]),
  ];
  return {
    assets: all('assets', assetsIn(html)),
    parts: all('parts', own),
    places: all(
      'places',
      names.filter((name) => !parts.has(name)),
    ),
  };
};
