import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { byCode } from '../../src/lib/order.ts';
import { locales, type Locale } from '../../src/schema/locale.ts';

/** Something with a name and an address, which a story can speak of. */
export interface Named {
  id: string;
  route: string;
  name: Record<Locale, string>;
}

/** What the project itself speaks of, from which stories are made. */
export interface Vocabulary {
  sentences: Record<Locale, string[]>;
  organisations: Named[];
  places: Named[];
  terms: Named[];
  /** Ids of sources that readers can open. */
  sources: string[];
}

interface Entry {
  type?: string;
  linkable?: boolean;
  name?: Record<Locale, string>;
  term?: Record<Locale, string>;
}

const entriesOf = (content: string, collection: string): [id: string, entry: Entry][] =>
  readdirSync(join(content, collection))
    .toSorted(byCode)
    .map((file) => [
      basename(file, '.yaml'),
      parseYaml(readFileSync(join(content, collection, file), 'utf8')) as Entry,
    ]);

const namedIn = (
  content: string,
  collection: string,
  route: (id: string) => string,
  isMeant: (entry: Entry) => boolean = () => true,
): Named[] =>
  entriesOf(content, collection).flatMap(([id, entry]) => {
    const name = entry.name ?? entry.term;
    return name && isMeant(entry) ? [{ id, route: route(id), name }] : [];
  });

const ends = { en: /(?<=[.!?])\s+/, zh: /(?<=[。！？])/ } as const satisfies Record<Locale, RegExp>;
const isWhole = {
  en: /^[A-Z].{30,280}[a-z\d]\.$/,
  zh: /^\p{Script=Han}.{14,140}。$/u,
} as const satisfies Record<Locale, RegExp>;

const isPlain = (sentence: string): boolean =>
  !/[*_~`<>[\]|#]/.test(sentence) &&
  ['()', '（）', '“”', '‘’', '《》'].every(
    ([open = '', close = '']) =>
      // An apostrophe is a closing mark without an opening one.
      close === '’' || sentence.split(open).length === sentence.split(close).length,
  );

const sentencesIn = (content: string, locale: Locale): string[] => {
  const folder = join(content, 'news', locale);
  return readdirSync(folder)
    .toSorted(byCode)
    .flatMap((file) => {
      const [, , ...body] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      return body.join('---').split(/\n{2,}/);
    })
    .flatMap((paragraph) =>
      paragraph
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .trim()
        .split(ends[locale]),
    )
    .filter((sentence) => isWhole[locale].test(sentence) && isPlain(sentence));
};

/** Reads the words of the real content: its sentences and all that they can be about. */
export const readVocabulary = (content = 'content'): Vocabulary => {
  const [en, zh] = locales.map((locale) => sentencesIn(content, locale));
  return {
    sentences: { en: en ?? [], zh: zh ?? [] },
    organisations: namedIn(content, 'members', (id) => `/members/${id}/`),
    places: namedIn(
      content,
      'base',
      (id) => `/base/${id}/`,
      ({ type }) => type === 'place' || type === 'programme',
    ),
    terms: namedIn(content, 'glossary', (id) => `/glossary/#term-${id}`),
    sources: entriesOf(content, 'sources').flatMap(([id, { linkable }]) => (linkable ? [id] : [])),
  };
};
