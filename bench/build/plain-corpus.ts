import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { locales, type Locale } from '../../src/schema/locale.ts';

interface Fields extends Record<string, unknown> {
  title: string;
  summary: string;
  date: string;
  published: string;
  topics: string[];
  sources: string[];
  organisations?: string[];
  base?: string[];
  cover?: string;
}

const frontMatter = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
/** A day of a month or year, for programs that know days alone. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const inStatic = (text: string): string => text.replaceAll('../../media/', '/media/');

/** A story with the fields under which other generators look for them. */
const plainStory = (raw: string): string => {
  const [, head = '', body = ''] = frontMatter.exec(raw) ?? [];
  const fields = parse(head) as Fields;
  const date = firstDay(String(fields.date));
  const plain = {
    title: fields.title,
    description: fields.summary,
    date: new Date(`${date}T00:00:00Z`),
    topics: fields.topics,
    members: fields.organisations ?? [],
    base: fields.base ?? [],
    years: [date.slice(0, 4)],
    sources: fields.sources,
    ...(fields.cover && {
      cover: inStatic(fields.cover),
      coverAlt: fields['coverAlt'],
      coverCredit: fields['coverCredit'],
    }),
    ...(fields['changes'] !== undefined && { changes: fields['changes'] }),
  };
  return `---\n${stringify(plain, { lineWidth: 0 })}---\n${inStatic(body)}`;
};

const writeStories = (from: string, to: string, locale: Locale): void => {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(join(from, 'news', locale))) {
    writeFileSync(
      join(to, name),
      plainStory(readFileSync(join(from, 'news', locale, name), 'utf8')),
    );
  }
};

const writeData = (from: string, to: string, collection: string): void => {
  const entries = readdirSync(join(from, collection)).map((name) => [
    basename(name, '.yaml'),
    parse(readFileSync(join(from, collection, name), 'utf8')),
  ]);
  writeFileSync(join(to, `${collection}.json`), JSON.stringify(Object.fromEntries(entries)));
};

/** The folders that a generator reads. */
export interface PlainFolders {
  stories(locale: Locale): string;
  data: string;
  static: string;
}

/** Writes the stories of a folder of content, and all that they refer to, for another generator. */
export const writePlainCorpus = (content: string, folders: PlainFolders): void => {
  for (const locale of locales) writeStories(content, folders.stories(locale), locale);
  mkdirSync(folders.data, { recursive: true });
  for (const collection of ['members', 'base', 'sources']) {
    writeData(content, folders.data, collection);
  }
  mkdirSync(folders.static, { recursive: true });
  cpSync(join('bench', 'build', 'plain.css'), join(folders.static, 'plain.css'));
  const media = join(content, 'media');
  if (existsSync(media)) cpSync(media, join(folders.static, 'media'), { recursive: true });
};
