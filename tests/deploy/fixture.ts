import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Files = Record<string, string>;

/** Writes a built site with these files and no others. */
export const writeSite = (folder: string, files: Files): string => {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

/** A small site, of which each version has another page, script and search index. */
export const smallSite = (version: string): Files => ({
  'index.html': `<title>${version}</title><script src="/_astro/app.${version}.js"></script>`.padEnd(
    1500,
  ),
  'zh/index.html': `<title>首页 ${version}</title>`.padEnd(1500),
  'about/index.html': '<title>About</title>'.padEnd(1500),
  'mark.png': 'a picture',
  [`_astro/app.${version}.js`]: `console.log('${version}')`.padEnd(1500),
  'search-index/en.json': JSON.stringify({ names: `piece${version}` }),
  [`search-index/piece${version}.json`]: `["${version}"]`,
  '.well-known/security.txt': 'Contact: nobody',
  _headers: 'for hosts',
  '.hidden': 'for nobody',
});
