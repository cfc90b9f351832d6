import { refusedField, refusedFile, type Construct } from './construct.ts';

const term = `term:
  en: Term
  zh: 词
pinyin: cí
category: sensor-basics
definition:
  en: A word.
  zh: 词。
`;
const glossary = (name: string, content: string, at?: string): Construct =>
  refusedFile('YAML', name, `content/glossary/${name.replace(/\W+/g, '-')}.yaml`, content, at);

/** A list of lists of lists, each of nine of the one before: a billion in a few lines. */
const laughs = [...'abcdefghi']
  .map((name, index) => {
    const before = 'abcdefghi'[index - 1];
    return `${name}: &${name} [${Array(9)
      .fill(before ? `*${before}` : 'ha')
      .join(', ')}]`;
  })
  .join('\n');

/** Values of a story that one reader of YAML takes otherwise than another, or that run. */
const values: [name: string, value: string][] = [
  ['a function', '!!js/function "function () { alert() }"'],
  ['an expression', '!!js/regexp /x/'],
  ['an object of Python', '!!python/object/apply:os.system ["true"]'],
  ['an object of Ruby', '!ruby/object:Gem::Installer {}'],
  ['bytes', '!!binary PHNjcmlwdD4='],
  ['a set', '!!set { a, b }'],
  ['a binary number', '0b1010'],
  ['a time', '2001-12-14t21:59:43.10-05:00'],
  ['a truth', 'true'],
  ['nothing', '~'],
  ['a key without a value', ''],
  ['a tag alone', '!'],
  ['a directive', '%TAG ! tag:a.example:'],
  ['a reserved mark', '@place'],
  ['a backtick', '`place`'],
];

export const yaml: Construct[] = [
  ...values.map(([name, value]) => refusedField('YAML', name, 'place', value, `place: ${value}`)),
  refusedField('YAML', 'a name for a value', 'place', '&x Beibei\ncaution: *x', 'caution: *x'),
  refusedField('YAML', 'a merge', '<<', '{ place: Beibei }', '<<'),
  refusedField('YAML', 'a list in itself', 'sources', '&x [*x]'),
  refusedField('YAML', 'a field twice', 'place', 'Beibei\nplace: Elsewhere', 'place: Elsewhere'),
  refusedField('YAML', 'a day with its time', 'published', '2026-11-23T25:61:61Z'),
  refusedField('YAML', 'a day that is none', 'published', '2026-02-31'),
  refusedField('YAML', 'a day out of all time', 'published', '99999-01-01'),
  refusedField('YAML', 'an eighth of numbers', 'figures', '[0o17, 017]'),
  refusedField('YAML', 'minutes', 'figures', '[190:20:30]'),
  refusedField('YAML', 'an early end', 'caution', '"words\n---more\n  words"', '---more'),
  refusedField('YAML', 'an early end of another kind', 'caution', '"words\n+++more"', '+++more'),
  refusedField('YAML', 'a key of a list', '? [a, b]\n', 'c', '? [a'),
  refusedField('YAML', 'a quote without its end', 'place', '"Beibei', 'place: '),
  refusedField('YAML', 'a brace that stays open', 'place', '{ a: b', 'place: '),
  glossary('two documents', `${term}---\n${term}`, '---'),
  glossary('many aliases', `${term}${laughs}\n`, 'b: &b'),
  glossary('another version', `%YAML 1.1\n---\n${term.replace('Term', 'yes')}`, 'en: yes'),
  glossary('a list', '- a\n- b\n'),
  glossary('a word', 'word\n'),
  glossary('a file of comments', '# nothing\n'),
  glossary('a key of objects', '"__proto__": { term: x }\n'),
  glossary('a table of JSON', '{"term": {"en": "x"'),
  refusedFile(
    'YAML',
    'fields of TOML',
    'content/news/en/2026-11-01-toml.md',
    '+++\ntitle = "x"\n+++\n\nWords.\n',
  ),
  refusedFile(
    'YAML',
    'fields of JSON',
    'content/news/en/2026-11-01-json.md',
    '---json\n{ "title": "x" }\n---\n\nWords.\n',
  ),
  refusedFile(
    'YAML',
    'fields in a script',
    'content/news/en/2026-11-01-script.md',
    '---js\n{ title: process.exit() }\n---\n\nWords.\n',
  ),
];
