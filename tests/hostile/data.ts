import { harmlessFile, refusedFile, type Construct } from './construct.ts';

const script = '</script><script>alert()</script>';
const broken = '\\"><img src=x onerror=alert()>';
const both = (words: string): string => `{ en: "${words}", zh: "${words}文字" }`;

const yaml = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

const member = {
  name: both('A body of the corpus'),
  kind: 'enterprise',
  relation: 'ecosystem',
  city: both('Chongqing'),
  valueChain: '[research]',
  summary: both('It does nothing.'),
  sources: '[chinanews-2020-08-31]',
};
const place = {
  type: 'place',
  name: both('A place of the corpus'),
  summary: both('It is nowhere.'),
  text: both('Words.\\n\\nMore words.'),
  sources: '[chinanews-2020-08-31]',
};
const fact = {
  type: 'fact',
  group: 'identity',
  about: 'alliance',
  label: both('A fact of the corpus'),
  value: both('Words'),
  status: 'reported',
  asOf: '"2026-11-01"',
  sources: '[chinanews-2020-08-31]',
};
const term = {
  term: both('Term of the corpus'),
  pinyin: 'cí',
  category: 'sensor-basics',
  definition: both('A word.'),
};
const source = {
  publisher: both('A publisher'),
  description: both('A report of the corpus'),
  date: '"2020-08-31"',
  language: 'en',
  linkable: 'false',
};

const website = (name: string, url: string): Construct =>
  refusedFile(
    'data',
    name,
    `content/members/${name.replace(/\W+/g, '-')}.yaml`,
    yaml({ ...member, website: url }),
    'website',
  );
const url = (name: string, address: string): Construct =>
  refusedFile(
    'data',
    name,
    `content/sources/${name.replace(/\W+/g, '-')}.yaml`,
    yaml({ ...source, url: address }),
    'url',
  );

/** Entries that are no stories: organisations, the base, the glossary, sources. */
export const data: Construct[] = [
  harmlessFile(
    'data',
    'an organisation with scripts',
    'content/members/h-member.yaml',
    yaml({
      ...member,
      name: both(`${broken} name`),
      nameNote: both(script),
      aliases: `{ en: ["${script}"], zh: ["${broken}"] }`,
      city: both(broken),
      summary: both(`${script}${broken}`),
      caveat: both(`${broken}${script}`),
    }),
  ),
  harmlessFile(
    'data',
    'an organisation named as an object',
    'content/members/constructor.yaml',
    yaml(member),
  ),
  harmlessFile(
    'data',
    'a place with scripts',
    'content/base/h-place.yaml',
    yaml({
      ...place,
      name: both(`${broken} place`),
      summary: both(script),
      text: both(`${script}\\n\\n${broken}`),
    }),
  ),
  harmlessFile(
    'data',
    'a fact with scripts',
    'content/base/h-fact.yaml',
    yaml({ ...fact, label: both(broken), value: both(script), note: both(`${script}${broken}`) }),
  ),
  harmlessFile(
    'data',
    'a milestone with scripts',
    'content/base/milestone-h.yaml',
    yaml({
      type: 'milestone',
      date: '"2026-11-01"',
      title: both(`${script}${broken}`),
      note: both(broken),
      place: 'beibei',
      sources: '[chinanews-2020-08-31]',
    }),
  ),
  harmlessFile(
    'data',
    'a term with scripts',
    'content/glossary/h-term.yaml',
    yaml({
      ...term,
      term: both(`${broken} term`),
      pinyin: `"${broken}"`,
      definition: both(`${script}${broken}`),
    }),
  ),
  harmlessFile(
    'data',
    'a term of marks',
    'content/glossary/h-marks.yaml',
    yaml({ ...term, term: both('(a+)+$ .* [x]') }),
  ),
  harmlessFile(
    'data',
    'a term of one letter',
    'content/glossary/h-letter.yaml',
    yaml({ ...term, term: '{ en: "Q", zh: "龘" }' }),
  ),
  harmlessFile(
    'data',
    'a term named as an object',
    'content/glossary/constructor.yaml',
    yaml(term),
  ),
  harmlessFile(
    'data',
    'a source with scripts',
    'content/sources/h-source.yaml',
    yaml({
      ...source,
      publisher: both(broken),
      author: both(script),
      description: both(`${broken}${script}`),
      via: both(script),
      dateNote: both(broken),
    }),
  ),
  website('a website that runs', 'javascript:alert()'),
  website('a website of data', '"data:text/html,<script>alert()</script>"'),
  website('a website on this disk', 'file:///etc/hosts'),
  website('a website with a password', 'https://bank.example:secret@hostile.example/'),
  website('a website in another script', 'https://b\u0430nk.example/'),
  website('a website that breaks out', `"https://a.example/\\" onmouseover=alert()"`),
  website('a website in two lines', '"https://a.example/\\njavascript:alert()"'),
  website('a website without its slashes', 'https:hostile.example'),
  website('a website of numbers', 'http://2130706433/'),
  url('an address that runs', '"javascript:alert()//https://a.example/"'),
  url('an address that runs after a space', '" javascript:alert()"'),
  url('an address of a view', 'view-source:https://a.example/'),
  url('an address with a tag', '"https://a.example/<script>alert()</script>"'),
  refusedFile(
    'data',
    'a place in itself',
    'content/base/h-circle.yaml',
    yaml({ ...place, within: 'h-circle' }),
    'within',
  ),
  refusedFile('data', 'a fact with the name of a table', 'content/base/timeline.yaml', yaml(fact)),
  refusedFile(
    'data',
    'a source with the name of the page',
    'content/sources/text.yaml',
    yaml(source),
  ),
  refusedFile(
    'data',
    'an alias twice',
    'content/members/h-twice.yaml',
    yaml({ ...member, aliases: '{ en: [A, A], zh: [] }' }),
    'aliases',
  ),
  refusedFile(
    'data',
    'an organisation of pictures',
    'content/members/h-picture.yaml',
    yaml({ ...member, city: both('__ASTRO_IMAGE_x') }),
    'city',
  ),
  refusedFile(
    'data',
    'a number without end',
    'content/base/h-number.yaml',
    yaml({ ...fact, value: '99999999999999999999', unit: 'yuan' }),
    'value',
  ),
  {
    kind: 'data',
    name: 'two organisations that are one',
    files: {
      'content/members/h-one.yaml': yaml({ ...member, name: both('A body that is there twice') }),
      'content/members/h-two.yaml': yaml({ ...member, name: both('A body that is there twice') }),
    },
    refused: { file: 'content/members/h-two.yaml', line: 1 },
  },
  refusedFile(
    'data',
    'a report from the future',
    'content/sources/h-future.yaml',
    yaml({ ...source, date: '"2999-01-01"' }),
    'date',
  ),
];
