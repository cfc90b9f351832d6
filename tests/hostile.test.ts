import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MarkdownRenderer } from 'astro/markdown';
import { markdownToHtml } from 'satteri';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkContent, formatFault } from '../src/build/check/index.ts';
import { portableByTree, portableMarkdown } from '../src/lib/markdown.ts';
import { textOf } from '../src/lib/text/file.ts';
import { bilingualMarkdown, processorFor } from '../src/lib/text/markdown.ts';
import { isPlain } from '../src/lib/text/plain.ts';
import type { Construct } from './hostile/construct.ts';
import { corpus, harmless, refused, shared } from './hostile/corpus.ts';
import { foreignIn } from './hostile/foreign.ts';
import { smallProject, write } from './hostile/write.ts';
import { picks } from './search/picks.ts';

/** The longest that any construct may hold the check up, in milliseconds. */
const patience = 10_000;

let root = '';
const begin = (...constructs: Pick<Construct, 'files' | 'links'>[]): void => {
  root = smallProject();
  for (const construct of constructs) write(root, construct);
};
afterEach(() => {
  if (root) rmSync(root, { recursive: true });
  root = '';
});
const faults = async () => (await checkContent(root)).faults;
const stands = ({ refused: place }: Construct, told: Awaited<ReturnType<typeof faults>>): boolean =>
  told.some(
    ({ file, line }) => file === place?.file && (place.line > 0 ? line === place.line : line > 0),
  );

test('the corpus has no construct twice', () => {
  const names = corpus.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(corpus.length).toBeGreaterThan(250);
});

describe('the check', () => {
  test.each(refused.map((one) => [one.kind, one.name, one] as const))(
    'refuses, of %s, %s where it stands',
    async (_, __, construct) => {
      begin(construct);
      const told = await faults();
      expect(stands(construct, told), told.map((one) => formatFault(one)).join('\n')).toBe(true);
    },
    patience,
  );

  test.each(harmless.map((one) => [one.kind, one.name, one] as const))(
    'passes, of %s, %s, which does no harm',
    async (_, __, construct) => {
      begin({ files: shared }, construct);
      expect((await faults()).map((one) => formatFault(one))).toEqual([]);
    },
    patience,
  );

  test('tells all of them in one run, each at its file and line', async () => {
    const taken = new Set<string>();
    const apart = refused.filter(({ files, links = {} }) => {
      const own = Object.keys({ ...files, ...links }).filter((file) => !(file in shared));
      const isFree = own.every((file) => !taken.has(file));
      if (isFree) for (const file of own) taken.add(file);
      return isFree;
    });
    expect(apart.length).toBeGreaterThan(200);
    begin(...apart);
    const told = await faults();
    expect(apart.filter((one) => !stands(one, told)).map(({ name }) => name)).toEqual([]);
    const chinese = told.map((one) => formatFault(one, 'zh').replace(/“.*?”/g, ''));
    expect(chinese.filter((line) => !/\p{Script=Han}/u.test(line))).toEqual([]);
  }, 60_000);

  test('says nothing that a terminal would obey', async () => {
    begin(...refused.filter(({ kind }) => kind === 'character' || kind === 'name'));
    const lines = (await faults()).map((one) => formatFault(one));
    expect(
      lines.filter((line) => /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(line)),
    ).toEqual([]);
  });
});

/** The texts of stories without their fields, but those in which nothing is strange. */
const texts = corpus
  // Bombs are refused before they are parsed, which is all that holds them.
  .filter(({ kind }) => kind !== 'bomb')
  .flatMap(({ name, files }) =>
    Object.entries(files).flatMap(([file, content]) =>
      /^content\/news\/(en|zh)\//.test(file) && typeof content === 'string'
        ? [[name, content.replace(/^---\n[\s\S]*?\n---\n/, '')] as const]
        : [],
    ),
  )
  .filter(([, body]) => body.trim().includes('\n'));

const marks = [
  ...['a', 'word ', '\n', '\n\n', '  ', '    ', '\t', '- ', '* ', '+ ', '1. ', '7) ', '~~~', '~~'],
  ...['~~~js', '~', '**', '*', '_', '__', '[x](/a/)', '[x](https://a.b/c)', '](', '[', ']', '('],
  ...[')', '$$', '^', '=', '---', '===', '***', ':', '::', '!', '"', "'", '...', '{#id}', '{.c}'],
  ...['%%', '++', '[[w]]', '\r\n', '7', '[ ]', '[\t]', '/', 'www', 'https', 'javascript'],
];

describe('Markdown, where no check was asked,', () => {
  let renderer: MarkdownRenderer;
  beforeAll(async () => {
    renderer = await bilingualMarkdown().createRenderer({ syntaxHighlight: false });
  });

  test.each(texts)('keeps of %s nothing but what Markdown means', async (_, body) => {
    for (const locale of ['en', 'zh']) {
      const fileURL = pathToFileURL(`/content/news/${locale}/a.md`);
      const { code } = await renderer.render(body, { fileURL, frontmatter: {} });
      expect(foreignIn(code)).toEqual([]);
    }
  });

  /** Marks of Markdown by chance, as no author would set them. */
  const made = picks(5000).map((pick) =>
    Array.from({ length: pick([2, 4, 6, 9]) }, () => pick(marks)).join(''),
  );
  /** These, the hostile texts, each of their lines in a paragraph, and all that the site tells. */
  const all = [
    ...made,
    ...texts.flatMap(([, body]) => [body, ...body.split('\n').map((line) => `A ${line} b.`)]),
    ...readdirSync('content/news', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => textOf(readFileSync(join('content/news', name), 'utf8'))),
  ];

  test('is the same with every plugin for a text so plain that none is asked', async () => {
    const asked = await processorFor('en').createRenderer({ syntaxHighlight: false });
    const plain = all.filter(isPlain);
    expect(plain.length).toBeGreaterThan(2000);
    for (const text of plain) {
      const { code } = await asked.render(text, { frontmatter: {} });
      expect((await renderer.render(text, { frontmatter: {} })).code).toBe(code);
    }
  });

  test.each([true, false])('is the same to take away with its tree and without (%s)', (smart) => {
    const options = {
      smart,
      address: (url: string) => new URL(url, 'https://a.test').href,
      picture: (alt: string) => alt,
    };
    const led = all
      .filter((text) => isPlain(text) && text.includes(']('))
      .flatMap((text) => [text, `- a\n    ${text}`, `a\n\n    ${text}`, `\t${text}`]);
    expect(led.length).toBeGreaterThan(600);
    for (const text of led) {
      expect(portableMarkdown(text, options)).toBe(portableByTree(text, options));
    }
  });

  test('would keep more without its list', () => {
    const kept = texts.filter(([, body]) => foreignIn(markdownToHtml(body).html).length > 0);
    expect(kept.length).toBeGreaterThan(100);
  });
});

afterAll(() => expect(existsSync('escaped')).toBe(false));
