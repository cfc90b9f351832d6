import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkContent, formatFault } from './index.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const changed = new Set<string>();
afterEach(() => {
  for (const file of changed) {
    rmSync(join(root, file), { force: true });
    if (existsSync(file)) cpSync(file, join(root, file));
  }
  changed.clear();
});

const put = (file: string, content: string | Uint8Array): void => {
  changed.add(file);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const told = async (lang: 'en' | 'zh' = 'en') =>
  (await checkContent(root)).faults.map((fault) => formatFault(fault, lang));

const story = 'content/news/en/2020-08-31-alliance-founded.md';
const chinese = 'content/news/zh/2020-08-31-alliance-founded.md';
const organisation = 'content/members/chuanyi.yaml';
const composition = 'content/base/fact-alliance-founding-members.yaml';
const page = 'content/pages/en/about.mdx';
const settings = 'content/site.yaml';

/** Puts something in the place of a line, or after the text. */
const line = (file: string, from: RegExp, to: string) => () => {
  const text = read(file);
  expect(text).toMatch(from);
  put(file, text.replace(from, to));
};
const after = (file: string, text: string) => () =>
  put(file, `${read(file).trimEnd()}\n\n${text}\n`);
const add = (file: string, content: string | Uint8Array) => () => put(file, content);
const swap = (file: string, to: (text: string) => string | Uint8Array) => () =>
  put(file, to(read(file)));

type Case = [name: string, file: string, change: () => void, message: RegExp];

const cases: Case[] = [
  // Fields
  [
    'a misspelt field',
    story,
    line(story, /^title:/m, 'titel:'),
    /titel: is no field .+ did you mean “title”\?/,
  ],
  ['a missing field', story, line(story, /^title: .*\n/m, ''), /title: is missing/],
  ['an empty field', story, line(story, /^title: .*$/m, 'title:'), /title: is empty/],
  ['an empty text', story, line(story, /^title: .*$/m, 'title: ""'), /title “”: must not be empty/],
  [
    'a space at the end',
    story,
    line(story, /^title: .*$/m, 'title: "x "'),
    /title “x ”: has a space/,
  ],
  [
    'a title that is too long',
    story,
    line(story, /^title: .*$/m, `title: ${'long '.repeat(20)}`),
    /title “long .*…”: is over 60 characters/,
  ],
  [
    'a Chinese title that is too long',
    chinese,
    line(chinese, /^title: .*$/m, `title: ${'长'.repeat(31)}`),
    /title “长{31}”: is over 60 characters/,
  ],
  [
    'a number for text',
    story,
    line(story, /^title: .*$/m, 'title: 2020'),
    /title “2020”: must be text/,
  ],
  [
    'text for a list',
    story,
    line(story, /^topics:\n(?:\s+- .*\n)+/m, 'topics: base\n'),
    /topics “base”: must be a list/,
  ],
  [
    'an unknown topic',
    story,
    line(story, /^topics:\n(\s+-) \w+/m, 'topics:\n$1 aliance'),
    /topics\.0 “aliance”: must be one of: .+ did you mean “alliance”\?/,
  ],
  [
    'no topic',
    story,
    line(story, /^topics:\n(?:\s+- .*\n)+/m, 'topics: []\n'),
    /topics: must be at least 1/,
  ],
  [
    'an unknown status',
    story,
    line(story, /^status: .*$/m, 'status: publised'),
    /status “publised”: .+ did you mean “published”\?/,
  ],
  [
    'a relation that no source can give',
    organisation,
    line(organisation, /^relation: .+$/m, 'relation: alliance-member'),
    /relation “alliance-member”: must be one of/,
  ],
  [
    'a name in one language',
    organisation,
    line(organisation, /^name:\n {2}en: .*\n/m, 'name:\n'),
    /name\.en: is missing/,
  ],
  [
    'no web address',
    organisation,
    line(organisation, /^kind:/m, 'website: chuanyi.com\nkind:'),
    /website “chuanyi\.com”: is no address/,
  ],
  [
    'parts that do not add up',
    composition,
    line(composition, /value: 42/, 'value: 43'),
    /parts: the parts do not add up/,
  ],
  [
    'an unknown type',
    composition,
    line(composition, /^type: .*$/m, 'type: figure'),
    /type “figure”: .+/,
  ],
  // The settings of the site
  [
    'a filing number of the wrong form',
    settings,
    line(settings, /^icp:.*$/m, 'icp: 渝ICP备123号'),
    /site\.yaml:\d+:6 icp “渝ICP备123号”: is no ICP filing number/,
  ],
  [
    'the form of a number instead of a number',
    settings,
    line(settings, /^publicSecurity:.*$/m, 'publicSecurity: 渝公网安备00000000000000号'),
    /publicSecurity “渝公网安备0+号”: is no public security filing number/,
  ],
  [
    'an engine that is misspelt',
    settings,
    line(settings, /^ {2}google:.*$/m, '  gogle:'),
    /verification\.gogle: is no field .+ did you mean “google”\?/,
  ],
  [
    'settings that cannot be read',
    settings,
    line(settings, /^icp:.*$/m, 'icp: "渝'),
    /site\.yaml:.+not closed/,
  ],
  // Dates
  [
    'a day that does not exist',
    story,
    line(story, /^published: .+$/m, 'published: 2026-02-31'),
    /published “2026-02-31”: this day does not exist/,
  ],
  [
    'a month that does not exist',
    story,
    line(story, /^published: .+$/m, 'published: 2026-13-01'),
    /published “2026-13-01”: /,
  ],
  [
    'an ambiguous date',
    story,
    line(story, /^published: .+$/m, 'published: 01/02/2026'),
    /published “01\/02\/2026”: write a day as 2020-08-31/,
  ],
  ['an empty date', story, line(story, /^date: .+$/m, 'date:'), /date: /],
  [
    'a date unlike the file name',
    story,
    line(story, /^date: .+$/m, 'date: 2020-09-01'),
    /date “2020-09-01”: the name of the file/,
  ],
  [
    'an event after its publication',
    story,
    line(story, /^published: .+$/m, 'published: 2020-08-01'),
    /date “2020-08-31”: is after the day of publication/,
  ],
  // YAML
  [
    'a quotation mark that is not closed',
    story,
    line(story, /^title: .*$/m, 'title: "x'),
    /not closed/,
  ],
  [
    'curly quotes',
    story,
    line(story, /^title: .*$/m, 'title: “A title”'),
    /curly quotes would be shown/,
  ],
  ['a full-width colon', story, line(story, /^title:/m, 'title：'), /English colon/],
  ['no space after the colon', story, line(story, /^title: /m, 'title:'), /space after the colon/],
  ['a tab', story, line(story, /^topics:\n\s+-/m, 'topics:\n\t-'), /tab/],
  [
    'a field that stands twice',
    story,
    line(story, /^title: (.*)$/m, 'title: $1\ntitle: $1'),
    /stands twice/,
  ],
  [
    'a colon in a value',
    story,
    line(story, /^title: .*$/m, 'title: Beibei: a base'),
    /colon inside the value/,
  ],
  ['no closing line', story, line(story, /\n---\n/, '\n'), /line --- .+ is missing/],
  [
    'no front matter',
    story,
    swap(story, (text) => text.replace(/^---[\s\S]*?\n---\n/, '')),
    /two lines of ---/,
  ],
  // Files
  ['an empty file', story, add(story, ''), /the file is empty/],
  ['GBK', chinese, add(chinese, Uint8Array.from([0xd6, 0xd8, 0xc7, 0xec])), /not UTF-8/],
  ['UTF-16', story, swap(story, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')), /UTF-16/],
  ['a NUL', story, after(story, 'a\0b'), /invisible character U\+0000/],
  ['a bidi control', story, after(story, 'a\u202eb'), /invisible character U\+202E/],
  ['a zero-width space', chinese, after(chinese, '重\u200b庆'), /invisible character U\+200B/],
  ['a huge file', story, after(story, 'word '.repeat(60_000)), /larger than 128 KB/],
  [
    '.markdown',
    'content/news/en/2020-01-01-x.markdown',
    add('content/news/en/2020-01-01-x.markdown', 'x'),
    /files here end in \.md/,
  ],
  [
    '.mdx beside .md',
    story.replace('.md', '.mdx'),
    add(story.replace('.md', '.mdx'), 'x'),
    /files here end in \.md/,
  ],
  [
    'capitals in a name',
    'content/members/Chuanyi.yaml',
    () => put('content/members/Chuanyi.yaml', read(organisation)),
    /(same name as|small letters)/,
  ],
  [
    'a space in a name',
    'content/news/en/2020-08-31 x.md',
    () => put('content/news/en/2020-08-31 x.md', read(story)),
    /small letters, digits and hyphens/,
  ],
  [
    'a Chinese name',
    'content/news/zh/2020-08-31-联盟.md',
    () => put('content/news/zh/2020-08-31-联盟.md', read(chinese)),
    /small letters, digits and hyphens/,
  ],
  [
    'a story in no language',
    'content/news/cn/2020-08-31-x.md',
    () => put('content/news/cn/2020-08-31-x.md', read(story)),
    /content\/news\/en or \/zh/,
  ],
  [
    'a symbolic link',
    'content/members/link.yaml',
    () => {
      changed.add('content/members/link.yaml');
      symlinkSync(join(root, organisation), join(root, 'content/members/link.yaml'));
    },
    /is a link to another file/,
  ],
  // Text
  ['no text', story, swap(story, (text) => text.replace(/(\n---\n)[\s\S]*$/, '$1')), /has no text/],
  ['a second title', story, after(story, '# Title'), /“Title”: the title is the only heading/],
  ['a heading that jumps', story, after(story, '#### Deep'), /“Deep”: jumps from #+ to ####/],
  ['no space after the #', story, after(story, '##Head'), /space after the #/],
  ['HTML', story, after(story, 'A <b>bold</b> word.'), /“<b>”: HTML does not belong/],
  ['a script', story, after(story, '<script>alert(1)</script>'), /HTML does not belong/],
  [
    'a javascript: link',
    story,
    after(story, '[x](javascript:alert(1))'),
    /“javascript:alert\(1\)”: links lead to/,
  ],
  [
    'a data: link in a reference',
    story,
    after(story, '[x][y]\n\n[y]: data:text/html,x'),
    /links lead to https/,
  ],
  [
    'a link without its https',
    story,
    after(story, '[x](www.example.org)'),
    /write a page of this site from its beginning/,
  ],
  [
    'a dead link',
    story,
    after(story, '[x](/members/chuany/)'),
    /“\/members\/chuany\/”: leads to no page .+ did you mean “\/members\/chuanyi\/”/,
  ],
  [
    'a dead fragment',
    story,
    after(story, '[x](/glossary/#mens)'),
    /“\/glossary\/#mens”: leads to no page/,
  ],
  [
    'a link to the other language',
    chinese,
    after(chinese, '[x](/members/chuanyi/)'),
    /begin with \/zh\//,
  ],
  ['a link without words', story, after(story, '[](/members/chuanyi/)'), /the link has no words/],
  ['half a link', story, after(story, '[x](/members/chuanyi/ and on'), /a link that is not whole/],
  ['stray asterisks', story, after(story, 'A **bold word.'), /stray \*\*/],
  ['bold with a space inside', chinese, after(chinese, '这是** 重点**。'), /stray \*\*/],
  ['an English comma in Chinese', chinese, after(chinese, '联盟,基地。'), /use the Chinese mark/],
  [
    'an English full stop in Chinese',
    chinese,
    after(chinese, '联盟在北碚.'),
    /use the Chinese mark/,
  ],
  ['English brackets in Chinese', chinese, after(chinese, '联盟(国际)。'), /use Chinese brackets/],
  [
    'a Chinese comma in English',
    story,
    after(story, 'The alliance， the base.'),
    /use the English mark/,
  ],
  ['nesting without end', story, after(story, '>'.repeat(200)), /nested too deep/],
  ['broken MDX', page, after(page, '<Broken'), /cannot be read/],
  // Pictures
  [
    'a picture without words',
    story,
    after(story, '![](../../media/x.jpg "Photo: A, CC BY 4.0")'),
    /say what the picture shows/,
  ],
  [
    'a picture without credit',
    story,
    after(story, '![A park](../../media/x.jpg)'),
    /credit and licence/,
  ],
  [
    'a picture that is not there',
    story,
    after(story, '![A park](../../media/none.jpg "A, CC BY 4.0")'),
    /“\.\.\/\.\.\/media\/none\.jpg”: is not there/,
  ],
  [
    'a picture outside the project',
    story,
    after(story, '![A park](../../../../x.jpg "A, CC BY 4.0")'),
    /pictures lie in content\/media/,
  ],
  [
    'a picture of another site',
    story,
    after(story, '![A park](https://example.org/x.jpg "A, CC BY 4.0")'),
    /pictures lie in content\/media/,
  ],
  [
    'a picture with a broken address',
    story,
    after(story, '![A park](./%zz.png "A, CC BY 4.0")'),
    /no address of a file/,
  ],
  [
    'an SVG',
    story,
    after(story, '![A park](../../media/x.svg "A, CC BY 4.0")'),
    /a picture is one of/,
  ],
  [
    'a cover without words',
    story,
    line(story, /^topics:/m, 'cover: ../../media/x.jpg\ntopics:'),
    /coverAlt: say what the cover shows/,
  ],
  // References
  [
    'a source that is not there',
    story,
    line(story, /chinanews-2020-08-31/, 'chinanews-2020-08-32'),
    /sources\.0 “chinanews-2020-08-32”: is not in content\/sources\/; did you mean “chinanews-2020-08-31”/,
  ],
  [
    'an organisation that is not there',
    story,
    line(story, /^organisations:\n(\s+-) \S+/m, 'organisations:\n$1 chuanyii'),
    /organisations\.\d “chuanyii”: is not in content\/members\/; did you mean “chuanyi”/,
  ],
  [
    'a place that is not there',
    story,
    line(story, /^base:\n(\s+-) \S+/m, 'base:\n$1 sensor-prak'),
    /base\.0 “sensor-prak”: is not in content\/base\/; did you mean “sensor-park”/,
  ],
  [
    'a fact named as a place',
    story,
    line(story, /^base:\n(\s+-) \S+/m, 'base:\n$1 fact-roads'),
    /“fact-roads”: is not in content\/base/,
  ],
  [
    'languages out of step',
    chinese,
    line(chinese, /^published: .+$/m, 'published: 2026-11-22'),
    /published “2026-11-22”: differs from content\/news\/en/,
  ],
  [
    'a number that is not recorded',
    story,
    after(story, 'It has 77 rooms.'),
    /figures “77”: stands in the text/,
  ],
  // States
  [
    'a title that nobody wrote',
    story,
    line(story, /^title: .*$/m, "title: 'To be written'"),
    /title “To be written”: is still to be written/,
  ],
  [
    'a text that nobody wrote',
    chinese,
    after(chinese, '在此写正文。'),
    /the text is still to be written/,
  ],
  [
    'a withdrawal without a reason',
    story,
    line(story, /^status: .*$/m, 'status: withdrawn'),
    /changes: a withdrawn story says why/,
  ],
  [
    'a change without its day',
    story,
    line(story, /^topics:/m, 'changes:\n  - date: 2026-11-23\n    note: x\ntopics:'),
    /`updated` and `changes` go together/,
  ],
];

test('the content of the site has no fault', async () => {
  expect(await told()).toEqual([]);
});

test.each(cases)(
  '%s is told where it stands, in both languages',
  async (_, file, change, message) => {
    change();
    const english = await told();
    const found = english.filter((fault) => fault.startsWith(`${file}:`) && message.test(fault));
    expect(found, english.join('\n')).not.toEqual([]);
    expect(found[0]).toMatch(/^[^:]+:[1-9]\d*:[1-9]\d* /);
    const other = await told('zh');
    expect(other).toHaveLength(english.length);
    for (const fault of other) expect(fault.replace(/“.*?”/g, '')).toMatch(/\p{Script=Han}/u);
  },
);

test('a fault stands on its own line and column', async () => {
  line(organisation, /^kind: .+$/m, 'kind: company')();
  const number = read(organisation).split('\n').indexOf('kind: company') + 1;
  expect(await told()).toEqual([
    expect.stringContaining(`${organisation}:${number}:7 kind “company”`),
  ]);
  after(story, 'Some <b>words')();
  const last =
    read(story)
      .split('\n')
      .findIndex((text) => text.startsWith('Some <b>')) + 1;
  expect(await told()).toContainEqual(expect.stringContaining(`${story}:${last}:6 “<b>”`));
});

test('all faults of all files are told in one run', async () => {
  const files = new Set([story, chinese, organisation]);
  const chosen = cases.filter(([, file]) => !files.has(file) && files.add(file));
  for (const [, , change] of chosen) change();
  line(story, /^title:/m, 'titel:')();
  line(organisation, /^kind: .+$/m, 'kind: company')();
  const faults = await told();
  for (const [name, file, , message] of chosen) {
    expect(
      faults.some((fault) => fault.startsWith(file) && message.test(fault)),
      name,
    ).toBe(true);
  }
  expect(faults.some((fault) => fault.includes('titel'))).toBe(true);
});

test('half a picture, and one that is too small, are told', async () => {
  const whole = await sharp({
    create: { width: 800, height: 600, channels: 3, background: '#888' },
  })
    .jpeg()
    .toBuffer();
  const small = await sharp(whole).resize(100).toBuffer();
  put('content/media/half.jpg', whole.subarray(0, whole.length / 2));
  put('content/media/small.jpg', small);
  put('content/media/whole.jpg', whole);
  after(
    story,
    '![A](../../media/half.jpg "A, CC BY 4.0")\n\n![A](../../media/small.jpg "A, CC BY 4.0")\n\n![A](../../media/whole.jpg "A, CC BY 4.0")',
  )();
  const faults = (await told()).filter((fault) => fault.includes('media'));
  expect(faults).toEqual([
    expect.stringMatching(/half\.jpg”: cannot be read as a picture/),
    expect.stringMatching(/small\.jpg”: is under 400 pixels/),
  ]);
});

test('a file that a system left behind does no harm', async () => {
  put('content/news/en/.DS_Store', 'x');
  expect(await told()).toEqual([]);
});
