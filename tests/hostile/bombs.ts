import { refusedFile, refusedText, type Construct } from './construct.ts';

const many = 120_000;
const times = (text: string, count = Math.floor(many / text.length)): string => text.repeat(count);
const numbered = (make: (index: number) => string, size = many): string => {
  let text = '';
  for (let index = 0; text.length < size; index += 1) text += make(index);
  return text;
};

/** Texts that parsers take long over, or that grow when they are set. */
const texts: [name: string, body: string][] = [
  ['quotes in quotes', times('>')],
  ['quotes in quotes with spaces', times('> ')],
  ['lists in lists', times('- ')],
  ['numbers in numbers', times('1. ')],
  ['quotes in lists', times('> - ')],
  ['brackets that open', times('[')],
  ['brackets in brackets', times('[', many / 2) + times(']', many / 2)],
  ['links that open', times('[a](')],
  ['pictures in pictures', times('![', many / 4) + times(']()', many / 4)],
  ['emphasis that opens', times('*a **a ')],
  ['emphasis in emphasis', `${times('*', many / 2)}a${times('*', many / 2)}`],
  ['underscores', times('_a')],
  ['backticks of every length', numbered((index) => `${'`'.repeat(index + 1)}a`)],
  ['entities', times('&amp;')],
  ['tags that open', times('<a ')],
  ['comments that open', times('<!--')],
  ['declarations that open', times('<!A ')],
  ['attributes', `<a ${times('b="c" ')}`],
  ['addresses in brackets', times('<http://a.example>')],
  ['addresses of mail', times('a@')],
  ['quotes in a title', `[a](b ${times('"')}`],
  ['a table of many columns', `${times('|a', 9000)}\n${times('|-', 9000)}\n${times('|a', 9000)}`],
  [
    'a table that fills itself',
    `${times('|a', 2000)}\n${times('|-', 2000)}\n${times('|\n', many - 8000)}`,
  ],
  ['an address that is used again', `[a]: /${times('x', 8100)}\n\n${times('[a] ', many / 4)}`],
  ['definitions', numbered((index) => `[a${index}]: /x\n`)],
  ['notes that are used again', `${times('[^a]', many / 4)}\n\n[^a]: x`],
  ['notes in notes', times('[^a]: ')],
  ['tildes', times('~a ')],
  ['escapes', times('\\[')],
  ['lines', times('a\n')],
  ['blank lines', `a${times('\n')}b`],
  ['headings', times('# a\n')],
  ['fences', times('```\n')],
  ['a line without end', times('word ')],
  ['a word without end', times('a')],
  ['dead links', numbered((index) => `[a](/news/a${index}/) `)],
  ['strong in Chinese', times('**联')],
  ['a stair of lists', numbered((index) => `${' '.repeat(2 * index)}- a\n`)],
  ['a stair of quotes', numbered((index) => `${'>'.repeat(index)} a\n`)],
];

const data: [name: string, content: string][] = [
  ['lists in YAML', times('- ')],
  ['brackets in YAML', times('[')],
  ['braces in YAML', times('{a: ')],
  ['keys in YAML', times('? ')],
  ['anchors in YAML', times('&a ')],
  ['a stair of YAML', numbered((index) => `${' '.repeat(index)}a:\n`)],
  ['fields in YAML', numbered((index) => `a${index}: b\n`)],
  ['quotes in YAML', `a: "${times('\\"')}"\n`],
];

/** Everything here is refused by its size or shape, before a parser sees it. */
export const bombs: Construct[] = [
  ...texts.map(([name, body]) => {
    const construct = refusedText('bomb', name, body);
    return { ...construct, refused: { file: construct.refused?.file ?? '', line: 0 } };
  }),
  ...data.map(([name, content], index) => ({
    ...refusedFile('bomb', name, `content/members/h-bomb-${index}.yaml`, content),
    refused: { file: `content/members/h-bomb-${index}.yaml`, line: 0 },
  })),
  refusedFile('bomb', 'a huge file', 'content/members/h-huge.yaml', times('a', 300_000)),
];
