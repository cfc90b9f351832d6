import { refusedField, refusedFile, refusedText, story, type Construct } from './construct.ts';

/** What is not seen, or turns what is seen; as it stands, as an entity, as an escape. */
const hidden: [name: string, code: string][] = [
  ['an end of text', '0000'],
  ['an escape to the terminal', '001b'],
  ['a step back', '0008'],
  ['an end of page', '000c'],
  ['a control of another set', '0085'],
  ['a soft hyphen', '00ad'],
  ['a joiner of graphemes', '034f'],
  ['an Arabic mark', '061c'],
  ['a Hangul filler', '3164'],
  ['a blank in Braille', '2800'],
  ['a zero-width space', '200b'],
  ['a zero-width joiner', '200d'],
  ['a mark to the right', '200f'],
  ['a separator of lines', '2028'],
  ['a separator of paragraphs', '2029'],
  ['an override to the left', '202e'],
  ['an isolate', '2067'],
  ['a word joiner', '2060'],
  ['an order mark inside', 'feff'],
  ['a replacement', 'fffd'],
  ['no character', 'ffff'],
  ['a private character', 'e000'],
  ['a tag', 'e0041'],
];

const letter = (code: string): string => String.fromCodePoint(parseInt(code, 16));

/** The bytes of a story in whose text something else stands. */
const bytes = (name: string, ...inside: number[]): Construct => {
  const { files, en } = story(name, { body: '§' });
  const [before = '', after = ''] = (files[en] ?? '').split('§');
  const content = Buffer.concat([Buffer.from(before), Buffer.from(inside), Buffer.from(after)]);
  return {
    kind: 'character',
    name,
    files: { ...files, [en]: content },
    refused: { file: en, line: 1 },
  };
};

const encoded = (name: string, encode: (text: string) => Uint8Array): Construct => {
  const { files, en } = story(name, {});
  return {
    kind: 'character',
    name,
    files: { ...files, [en]: encode(files[en] ?? '') },
    refused: { file: en, line: 1 },
  };
};

export const characters: Construct[] = [
  ...hidden.map(([name, code]) =>
    refusedText('character', name, `Some words${letter(code)} and more.`),
  ),
  ...hidden
    .filter(([, code]) => code !== '0000')
    .map(([name, code]) =>
      refusedText('character', `${name} as an entity`, `Some words&#x${code}; and more.`),
    ),
  ...hidden.map(([name, code]) =>
    refusedField(
      'character',
      `${name} as an escape`,
      'place',
      `"Bei\\U${code.padStart(8, '0')}bei"`,
    ),
  ),
  refusedField('character', 'half a character', 'place', '"Bei\\ud800bei"'),
  refusedText('character', 'an entity of nothing', 'Some words&#0; and more.'),
  refusedText('character', 'an entity by name', 'Some words&ZeroWidthSpace; and more.'),
  refusedText('character', 'an entity in a link', '[words](/news/ "a&#x202e;b")'),
  refusedText('character', 'a heap of marks', `Some words with Z${'\u0334'.repeat(40)}algo.`),
  refusedText('character', 'a return alone', 'Some words\rstatus: draft'),
  bytes('bytes of GBK', 0xd6, 0xd8, 0xc7, 0xec),
  bytes('bytes that are too long', 0xc0, 0xbc),
  bytes('bytes of half a character', 0xed, 0xa0, 0x80),
  bytes('bytes beyond all characters', 0xf4, 0x90, 0x80, 0x80),
  bytes('bytes without a start', 0x80),
  encoded('a text in UTF', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  encoded('a text in UTF the other way', (text) =>
    Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  ),
  encoded('a text in UTF without its mark', (text) => Buffer.from(text, 'utf16le')),
  encoded('a text in wide UTF', (text) =>
    Buffer.from([...text].flatMap((one) => [...Buffer.from(one, 'utf16le'), 0, 0])),
  ),
  refusedFile(
    'character',
    'an archive',
    'content/members/h-archive.yaml',
    Buffer.from('PK\x03\x04\x14\0\0\0'),
  ),
  refusedFile('character', 'an empty file', 'content/members/h-empty.yaml', ''),
];
