import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that each version of the test's site has anew. */
export const changing = [
  '/',
  '/zh/',
  '/news/',
  '/news/2020-08-31-alliance-founded/',
  '/zh/news/2020-08-31-alliance-founded/',
];
/** A page that no version changes. */
export const steady = '/about/';

const fileOf = (path: string): string => `${path.slice(1)}index.html`;
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 6);

/** Where the script and the piece of the search index of a version stand. */
export const namesOf = (version: number) => ({
  script: `/_astro/app.${hashOf(`script ${version}`)}.js`,
  piece: `/search-index/test-${hashOf(`piece ${version}`)}.json`,
});

/** What a page says of its version, and what it asks for. */
export const readVersion = (html: string): { version: number; assets: string[] } => {
  const [, version = 'none', script = '', piece = ''] =
    /<!--version (\d+) (\S+) (\S+)-->/.exec(html) ?? [];
  return { version: Number(version), assets: [script, piece] };
};

/** The built site without its pictures, to be made into versions. */
export const copySite = (folder: string): void => {
  cpSync('dist', folder, { recursive: true });
  rmSync(join(folder, 'cards'), { recursive: true });
};

/** Makes a copy of the site into a version of it: five pages, a script, and the index of the search. */
export const makeVersion = (folder: string, version: number): void => {
  const { script, piece } = namesOf(version);
  for (const gone of Object.values(namesOf(version - 1))) {
    rmSync(join(folder, gone), { force: true });
  }
  writeFileSync(join(folder, script), `export default ${version};`.padEnd(2000));
  writeFileSync(join(folder, piece), JSON.stringify({ version }).padEnd(2000));
  writeFileSync(join(folder, 'search-index/en.json'), JSON.stringify({ version, names: piece }));
  // Pages keep their size, so that nothing but their time tells servers of the change.
  const mark = `<!--version ${String(version).padStart(4, '0')} ${script} ${piece}-->`;
  for (const path of changing) {
    const file = join(folder, fileOf(path));
    const html = readFileSync(file, 'utf8').replace(/<!--version .*-->$/, '');
    writeFileSync(file, html + mark);
  }
};
