import type { YAMLError } from 'yaml';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';

/** What editors type where YAML wants something else, and what to do. */
const hints: [pattern: RegExp, message: string][] = [
  [
    /^\s*(?:- )?[A-Za-z]+：/,
    say(
      'put an English colon and a space after the field: `title: …`',
      '字段名后请用英文冒号加空格：`title: …`',
    ),
  ],
  [/^ *\t/, say('a tab stands at the start; use spaces', '行首有制表符，请改用空格')],
  [
    /^\s*(?:- )?[A-Za-z]+:(?=[^\s:/])/,
    say('put a space after the colon: `title: …`', '冒号后请加空格：`title: …`'),
  ],
  [
    /^\s*(?:- )?(?:[A-Za-z]+: +)?[“‘].*[”’]\s*$/,
    say(
      'curly quotes would be shown; put straight ones around the whole value: "…"',
      '弯引号会原样显示；整个值请用直引号括起："…"',
    ),
  ],
];

const blockScalar = /^(\s*)(?:- )?(?:[A-Za-z]+:\s*)?[|>][+-]?\d*\s*$/;

/** Faults that are plain from a line of YAML itself. */
export const yamlHints = (yaml: string, file: string, offset: number): Fault[] => {
  const faults: Fault[] = [];
  let inBlock = -1;
  for (const [index, line] of yaml.split('\n').entries()) {
    const indent = line.search(/\S/);
    if (inBlock >= 0 && (indent < 0 || indent > inBlock)) continue;
    inBlock = blockScalar.test(line) ? indent : -1;
    const hint = hints.find(([pattern]) => pattern.test(line));
    if (!hint) continue;
    const place = { line: index + 1 + offset, column: Math.max(indent, 0) + 1 };
    faults.push({ file, ...place, field: '', value: line.trim(), message: hint[1] });
  }
  return faults;
};

const words: Partial<Record<string, string>> = {
  DUPLICATE_KEY: say('this field stands twice; keep one', '此字段重复，请只保留一个'),
  MISSING_CHAR: say('a quotation mark or bracket is not closed', '引号或括号没有闭合'),
  BAD_INDENT: say(
    'the indentation is wrong; use two spaces for each level',
    '缩进有误，每层用两个空格',
  ),
  TAB_AS_INDENT: say('a tab stands at the start; use spaces', '行首有制表符，请改用空格'),
  MULTILINE_IMPLICIT_KEY: say(
    'this line is no field: is a colon missing, or a quotation mark not closed?',
    '此行不是字段：是否缺冒号，或引号没有闭合？',
  ),
  BLOCK_AS_IMPLICIT_KEY: say(
    'a colon inside the value: put the whole value in quotation marks "…"',
    '值中有冒号，请把整个值用引号括起："…"',
  ),
  BAD_ALIAS: say(
    'begins with *; put the value in quotation marks "…"',
    '以 * 开头，请用引号括起："…"',
  ),
  TAG_RESOLVE_FAILED: say(
    'begins with !; put the value in quotation marks "…"',
    '以 ! 开头，请用引号括起："…"',
  ),
  MULTIPLE_DOCS: say(
    'a line --- stands among the fields; take it out',
    '字段之间有 --- 行，请删去',
  ),
  UNEXPECTED_TOKEN: say(
    'cannot be read here; put the value in quotation marks "…"',
    '此处无法读取，请把值用引号括起："…"',
  ),
};

/** What a parse error of YAML means to one who does not know YAML. */
export const yamlFault = ({ code, message }: YAMLError): string => {
  const [first = message] = message.split('\n');
  return words[code] ?? say(first.replace(/ at line \d+.*$/, ''), `YAML 有误：${first}`);
};
