import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addRedirects, readLedger, writeLedger } from '../build/ledger.ts';
import { localPath } from '../lib/url.ts';
import { locales } from '../schema/locale.ts';
import { command, read, Refusal, write } from './files.ts';

const help = `npm run move <old> <new>: renames a story, an organisation or a place: its files in both
languages, every link and mention in content/, and the address, which leads on to the new one.
  npm run move 2020-08-31-founded 2020-08-31-alliance-founded`;

const folders = [
  { collection: 'news', extension: '.md', inLocales: true },
  { collection: 'members', extension: '.yaml', inLocales: false },
  { collection: 'base', extension: '.yaml', inLocales: false },
] as const;
type Folder = (typeof folders)[number];

const filesOf = (root: string, { collection, extension, inLocales }: Folder, name: string) =>
  (inLocales ? locales : ['']).map((locale) =>
    join(root, 'content', collection, locale, `${name}${extension}`),
  );

/** Leads every link and every reference of a content file to the new name. */
const renamed = (text: string, collection: string, from: string, to: string): string =>
  text
    .replaceAll(`/${collection}/${from}/`, `/${collection}/${to}/`)
    .replace(new RegExp(`^(\\s*(?:- |[a-z]+: )["']?)${from}(["']?\\s*)$`, 'gm'), `$1${to}$2`);

await command(help, (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [from, to] = positionals;
  if (!from || !to) throw new Refusal('from where to where? npm run move <old> <new>');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(to)) {
    throw new Refusal(`${to}: a name is small letters, digits and hyphens`);
  }
  const root = process.cwd();
  const folder = folders.find((one) => filesOf(root, one, from).some((path) => existsSync(path)));
  if (!folder) throw new Refusal(`there is no ${from} in content/news, members or base`);
  const { collection } = folder;
  const taken = filesOf(root, folder, to).find((path) => existsSync(path));
  if (taken) throw new Refusal(`${taken} is there already`);
  for (const [index, path] of filesOf(root, folder, from).entries()) {
    const target = filesOf(root, folder, to)[index];
    if (target && existsSync(path)) renameSync(path, target);
  }
  const content = join(root, 'content');
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(md|mdx|yaml)$/.test(name) || name.startsWith('ledger')) continue;
    const path = join(content, name);
    const before = read(path);
    const after = renamed(before, collection, from, to);
    if (after === before) continue;
    write(path, after);
    console.log(path);
  }
  const routes = locales.map((locale) => [
    localPath(locale, `/${collection}/${from}/`),
    localPath(locale, `/${collection}/${to}/`),
  ]);
  addRedirects(root, Object.fromEntries(routes));
  const ledger = readLedger(root);
  const stories = Object.entries(ledger.stories).map(([id, known]) => [
    collection === 'news' ? id.replace(new RegExp(`^(en|zh)/${from}$`), `$1/${to}`) : id,
    known,
  ]);
  writeLedger(root, { ...ledger, stories: Object.fromEntries(stories) as typeof ledger.stories });
  console.log(`/${collection}/${from}/ leads to /${collection}/${to}/ in both languages`);
});
