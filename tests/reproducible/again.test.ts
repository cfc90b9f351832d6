import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../site/copy.ts';
import { differences, hashesIn } from './hashes.ts';
import { runNode } from './machine.ts';

const env = { SITE_URL: 'https://sensing.example', SITE_TODAY: '2026-11-25' };
const build = (root: string): { dist: Map<string, string>; said: string } => {
  const { code, said } = runNode({ env }, root, [join('src', 'commands', 'build.mjs')]);
  expect(code, said).toBe(0);
  return { dist: hashesIn(join(root, 'dist')), said };
};

const parent = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => rmSync(parent, { recursive: true }));
/** Built again and again, and built anew each time. */
const [again, anew] = [join(parent, 'again'), join(parent, 'anew')];
const forget = (root: string): void => {
  for (const name of [
    'dist',
    ...['pages', 'astro', 'stories.json', 'check.json'].map((one) => `.cache/${one}`),
  ]) {
    rmSync(join(root, name), { recursive: true, force: true });
  }
};

type Edit = (root: string) => void | Promise<void>;
/** Another value in place of a part of a content file that has to be there. */
const edit =
  (file: string, part: string | RegExp, value: string): Edit =>
  (root) => {
    const path = join(root, 'content', file);
    const text = readFileSync(path, 'utf8');
    const edited = text.replace(part, value);
    expect(edited, file).not.toBe(text);
    writeFileSync(path, edited);
  };
const story = '2020-08-31-alliance-founded';
const added = '2026-11-22-one-more';
const both =
  (make: (locale: 'en' | 'zh') => Edit): Edit =>
  async (root) => {
    for (const locale of ['en', 'zh'] as const) await make(locale)(root);
  };
/** Draws a picture of one colour, always under the same name. */
const draw = async (root: string, background: string): Promise<void> => {
  const folder = join(root, 'content', 'media');
  mkdirSync(folder, { recursive: true });
  const picture = sharp({ create: { width: 460, height: 260, channels: 3, background } });
  await picture.png().toFile(join(folder, 'again.png'));
};

const edits: [what: string, edit: Edit][] = [
  [
    'a story is published',
    both((locale) => (root) => {
      const folder = join(root, 'content', 'news', locale);
      const text = readFileSync(join(folder, '2026-04-08-bridge-fibre-sensing.md'), 'utf8')
        .replace(/^title: "/m, 'title: "A')
        .replace(/^date: .*/m, 'date: 2026-11-22');
      writeFileSync(join(folder, `${added}.md`), text);
    }),
  ],
  ['the headline of a story', edit(`news/en/${story}.md`, /^title: "/m, 'title: "B')],
  ['the summary of a story', edit(`news/zh/${story}.md`, /^summary: "/m, 'summary: "B')],
  ['the text of a story', edit(`news/en/${added}.md`, /\n$/, '\n\nOne more sentence.\n')],
  [
    'a story gets a picture',
    both((locale) => async (root) => {
      await draw(root, 'red');
      const [words, credit] =
        locale === 'en' ? ['Red', 'Drawing: a test, CC0'] : ['红色', '绘图：测试，CC0'];
      edit(
        `news/${locale}/${added}.md`,
        /\n$/,
        `\n\n![${words}](../../media/again.png "${credit}")\n`,
      )(root);
    }),
  ],
  [
    'another story, beside one with a picture',
    edit(`news/en/${story}.md`, /^title: "/m, 'title: "C'),
  ],
  ['the picture of a story, under its name', (root) => draw(root, 'blue')],
  ['an organisation', edit('members/southwest-university.yaml', /^(\s+en: ['"]?)/m, '$1The ')],
  ['a place', edit('base/sensor-park.yaml', 'Chongqing characteristic', 'Characteristic')],
  ['a programme', edit('base/talent-association.yaml', 'A body for', 'A society for')],
  ['a figure', edit('base/fact-alliance-founding-members.yaml', 'Founding members', 'Founders')],
  ['a milestone', edit('base/milestone-2018-05-31-swu-institute.yaml', 'unveil', 'open')],
  ['a source', edit('sources/people-2020-07-13.yaml', 'Report on the', 'On the')],
  ['a term', edit('glossary/33618-cluster-system.yaml', 'The Chongqing plan', 'A plan')],
  ['a standing page', edit('pages/en/privacy.mdx', '## Links', '## Other sites')],
  [
    'the title of a standing page',
    edit('pages/en/privacy.mdx', /^title: (['"]?)/m, 'title: $1On '),
  ],
  ['the settings', edit('site.yaml', /^icp:$/m, 'icp: 渝ICP备2026000001号-1')],
  [
    'a story is withdrawn',
    both((locale) => (root) => {
      const reason = locale === 'en' ? 'It told of another place.' : '所述地点有误。';
      edit(
        `news/${locale}/2025-03-28-swu-beibei-agreement.md`,
        /^status: published$/m,
        `status: withdrawn\nupdated: 2026-11-25\nchanges:\n  - date: 2026-11-25\n    note: "${reason}"`,
      )(root);
    }),
  ],
  [
    'a story is deleted',
    both((locale) => (root) => rmSync(join(root, 'content', 'news', locale, `${added}.md`))),
  ],
];

/** A page of old stories that a new one has nothing to do with. */
const old = join(again, 'dist', 'zh', 'news', '2018-08-23-mems-on-chip-list', 'index.html');

beforeAll(() => {
  copyProject(again);
  copyProject(anew);
  forget(again);
  build(again);
});

describe.each(edits)('after an edit: %s', (what, apply) => {
  test('a build upon the last one is the same as a build from nothing, byte for byte', async () => {
    const before = statSync(old).mtimeMs;
    await apply(again);
    await apply(anew);
    forget(anew);
    const upon = build(again);
    expect(differences(upon.dist, build(anew).dist)).toEqual([]);
    const [, files = 0, made = 0] = /(\d+) files, (\d+) of them/.exec(upon.said) ?? [];
    expect(Number(made)).toBeLessThan(Number(files));
    if (what === 'a story is published') expect(statSync(old).mtimeMs).toBe(before);
  });
});
