/** What a construct is made of. */
export type Kind =
  | 'HTML'
  | 'link'
  | 'Markdown'
  | 'field'
  | 'data'
  | 'YAML'
  | 'character'
  | 'name'
  | 'picture'
  | 'bomb'
  | 'MDX'
  | 'ledger';

/** Something that does not belong in the content, or looks as if it did not. */
export interface Construct {
  kind: Kind;
  name: string;
  /** The files that it is made of, by their path in the project. */
  files: Record<string, string | Uint8Array>;
  /** Symbolic links, by their path, and where each leads. */
  links?: Record<string, string>;
  /** Where the check refuses it; one that has none is published and does no harm. */
  refused?: { file: string; line: number };
}

/** The line, counted from 1, on which something first stands in a file. */
const lineOf = (text: string, at: string): number => {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`${at} does not stand in the file`);
  return text.slice(0, index).split('\n').length;
};

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const fill = {
  en: 'Nothing is told here but how a text is read, and that it does no harm.',
  zh: '这里只说明一段文字如何被读取，并无害处。',
};

const fields = {
  date: '2026-11-01',
  published: '2026-11-23',
  topics: '[base]',
  sources: '[chinanews-2020-08-31]',
  status: 'published',
};

const frontMatter = (all: Record<string, string>): string =>
  `---\n${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n`;

interface StoryParts {
  /** Fields of the English story as YAML, beside or in place of the usual ones. */
  fields?: Record<string, string>;
  /** Fields of both, in place of the usual ones. */
  shared?: Record<string, string>;
  body?: string;
  chinese?: string;
}

/** The two files of a story, in both languages, of which nothing but the given parts is strange. */
export const story = (
  name: string,
  { fields: own = {}, shared = {}, body = '', chinese = '' }: StoryParts,
): { files: Record<string, string>; en: string; zh: string } => {
  const file = (locale: string) => `content/news/${locale}/2026-11-01-${slugOf(name)}.md`;
  const slug = slugOf(name);
  const english = { title: `"A text with ${slug}"`, summary: '"A construct of the corpus."' };
  const han = { title: `"一段文字：${slug}"`, summary: '"样例文字。"' };
  const en = file('en');
  const zh = file('zh');
  return {
    en,
    zh,
    files: {
      [en]: `${frontMatter({ ...english, ...fields, ...shared, ...own })}\n${fill.en}\n\n${body}\n`,
      [zh]: `${frontMatter({ ...han, ...fields, ...shared })}\n${fill.zh}\n\n${chinese}\n`,
    },
  };
};

/** A text that the check refuses on the line on which `at` stands, as a rule its first. */
export const refusedText = (kind: Kind, name: string, body: string, at?: string): Construct => {
  const { files, en } = story(name, { body });
  const first = body.trimStart().split('\n')[0] ?? '';
  return { kind, name, files, refused: { file: en, line: lineOf(files[en] ?? '', at ?? first) } };
};

/** The same in Chinese, which another renderer sets. */
export const refusedChinese = (kind: Kind, name: string, chinese: string): Construct => {
  const { files, zh } = story(name, { chinese });
  const first = chinese.split('\n')[0] ?? '';
  return { kind, name, files, refused: { file: zh, line: lineOf(files[zh] ?? '', first) } };
};

/** A text that is published as it stands. */
export const harmlessText = (kind: Kind, name: string, body: string): Construct => ({
  kind,
  name,
  files: story(name, { body }).files,
});

/** A story whose field is refused. */
export const refusedField = (
  kind: Kind,
  name: string,
  field: string,
  value: string,
  at = value,
): Construct => {
  const { files, en } = story(name, { fields: { [field]: value } });
  const first = at.split('\n')[0] ?? '';
  return { kind, name, files, refused: { file: en, line: lineOf(files[en] ?? '', first) } };
};

/** A story with fields that are published as they stand; `shared` stand in both languages. */
export const harmlessFields = (
  name: string,
  own: Record<string, string>,
  shared: Record<string, string> = {},
): Construct => ({ kind: 'field', name, files: story(name, { fields: own, shared }).files });

/** A file of its own, refused on a line. */
export const refusedFile = (
  kind: Kind,
  name: string,
  file: string,
  content: string | Uint8Array,
  at?: string,
): Construct => ({
  kind,
  name,
  files: { [file]: content },
  refused: { file, line: at === undefined ? 1 : lineOf(String(content), at) },
});

/** A file of its own that is published. */
export const harmlessFile = (
  kind: Kind,
  name: string,
  file: string,
  content: string,
): Construct => ({
  kind,
  name,
  files: { [file]: content },
});
