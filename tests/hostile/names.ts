import { harmlessFile, refusedFile, story, type Construct } from './construct.ts';

const { files, en } = story('a name', {});
const text = files[en] ?? '';
const news = (name: string, file: string): Construct =>
  refusedFile('name', name, `content/news/en/${file}`, text);
const page = (name: string, file: string): Construct =>
  refusedFile(
    'name',
    name,
    `content/pages/en/${file}`,
    `---\ntitle: A page\nsummary: Words.\nupdated: 2026-11-23\n---\n\nWords.\n`,
  );

const linked = (name: string, file: string, to: string): Construct => ({
  kind: 'name',
  name,
  files: {},
  links: { [file]: to },
  refused: { file, line: 1 },
});

/** Files that lie, or are called, as none should. */
export const names: Construct[] = [
  news('a name that climbs', '2026-11-01-..%2f..%2fescaped.md'),
  news('a name of dots', '2026-11-01-...md'),
  news('a name with a backslash', '2026-11-01-..\\..\\escaped.md'),
  news('a name with a space', '2026-11-01-a b.md'),
  news('a name with a space at its end', '2026-11-01-a .md'),
  news('a name with a line', '2026-11-01-a\nb.md'),
  news('a name with an escape', '2026-11-01-a\u001b[2J.md'),
  news('a name that turns', '2026-11-01-a\u202edm.md'),
  news('a name with a tag', '2026-11-01-<img src=x onerror=alert()>.md'),
  news('a name with a quote', `2026-11-01-a".md`),
  news('a name with a query', '2026-11-01-a?raw.md'),
  news('a name with a fragment', '2026-11-01-a#b.md'),
  news('a name of a route', '2026-11-01-[slug].md'),
  news('a name of a face', '2026-11-01-\u{1f600}.md'),
  news('a name in full width', '2026-11-01-\uff41.md'),
  news('a name of a command', '2026-11-01-$(true).md'),
  news('a name of an option', '--help.md'),
  news('a name in capitals', '2026-11-01-Name.md'),
  news('a name without end', `2026-11-01-${'long-'.repeat(25)}name.md`),
  news('a name of a page', '2026-11-01-a.html.md'),
  news('a name in a folder', 'more/2026-11-01-a.md'),
  news('a name with another ending', '2026-11-01-a.markdown'),
  news('a name with an ending in capitals', '2026-11-01-a.MD'),
  news('a page among stories', '2026-11-01-a.mdx'),
  news('a component among stories', '2026-11-01-a.astro'),
  news('a program among stories', '2026-11-01-a.js'),
  news('a document among stories', '2026-11-01-a.html'),
  refusedFile('name', 'a story in no language', 'content/news/2026-11-01-a.md', text),
  refusedFile('name', 'a page among organisations', 'content/members/h.mdx', 'import "node:fs"\n'),
  refusedFile('name', 'a page among pictures', 'content/media/h.mdx', 'import "node:fs"\n'),
  refusedFile('name', 'a page in the ledger', 'content/ledger/h.mdx', 'import "node:fs"\n'),
  refusedFile('name', 'a page above all', 'content/h.mdx', 'import "node:fs"\n'),
  {
    ...refusedFile('name', 'a folder that nobody reads', 'content/newz/en/a.md', text),
    refused: { file: 'content/newz', line: 1 },
  },
  refusedFile('name', 'a device', 'content/members/con.yaml', 'x: y\n'),
  refusedFile('name', 'a port', 'content/members/com1.yaml', 'x: y\n'),
  page('a page with the address of the news', 'news.mdx'),
  page('a page with the address of Chinese', 'zh.mdx'),
  page('a page with the address of an error', '404.mdx'),
  page('a page with the address of the editor', 'admin.mdx'),
  linked('a link to another file', 'content/members/h-link.yaml', '../../package.json'),
  linked('a link out of the project', 'content/members/h-out.yaml', '/etc/hosts'),
  linked('a link to a folder', 'content/news/en/others', '/etc'),
  linked('a link to itself', 'content/members/h-self.yaml', 'h-self.yaml'),
  linked('a link to nothing', 'content/members/h-none.yaml', 'nothing'),
  linked('a link among pictures', 'content/media/h-link.png', '../../package.json'),
  {
    kind: 'name',
    name: 'names that are one on some systems',
    files: {
      'content/members/h-case.yaml': 'x: y\n',
      'content/members/H-case.yaml': 'x: y\n',
    },
    refused: { file: 'content/members/H-case.yaml', line: 1 },
  },
  harmlessFile(
    'name',
    'what a system left behind',
    'content/news/en/._2026-11-01-a.md',
    '\0\x05\x16\x07',
  ),
];
