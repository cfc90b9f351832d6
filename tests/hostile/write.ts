import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Construct } from './construct.ts';

/** Puts a construct into a project. */
export const write = (
  root: string,
  { files, links = {} }: Pick<Construct, 'files' | 'links'>,
): void => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  for (const [file, to] of Object.entries(links)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    symlinkSync(to, join(root, file));
  }
};

const both = '{ en: Words, zh: 文字 }';
const place = `type: place
name: ${both}
summary: ${both}
text: ${both}
sources: [chinanews-2020-08-31]
`;

/** A project with no more content than the constructs name. */
export const smallProject = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const folder of [
    'news/en',
    'news/zh',
    'pages/en',
    'members',
    'base',
    'sources',
    'glossary',
  ]) {
    mkdirSync(join(root, 'content', folder), { recursive: true });
  }
  const source = 'content/sources/chinanews-2020-08-31.yaml';
  cpSync(source, join(root, source));
  writeFileSync(join(root, 'content/base/beibei.yaml'), place);
  return root;
};
