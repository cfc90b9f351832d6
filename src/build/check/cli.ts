import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../../schema/locale.ts';
import { said } from '../../schema/say.ts';
import { checkContent, formatFault, type Fault } from './index.ts';

const help = `npm run check: reads every content file and reports every fault as
path:line:column field “value”: what is wrong and how to mend it.
  --lang en|zh   the language of the reports (else that of LANG)
  --json         all faults as JSON, for machines
Exit code 0: no error. 1: errors were found. 2: this command was not understood.`;

/** GitHub shows these beside the line. */
const annotation = (fault: Fault, locale: Locale): string => {
  const escape = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
  const { file, line, column, field, message, isWarning } = fault;
  const text = escape(`${field ? `${field}: ` : ''}${said(message, locale)}`);
  return `::${isWarning ? 'warning' : 'error'} file=${escape(file)},line=${line},col=${column}::${text}`;
};

const summary = (files: number, faults: readonly Fault[], locale: Locale): string => {
  const errors = faults.filter(({ isWarning }) => !isWarning).length;
  const warnings = faults.length - errors;
  if (locale === 'zh') {
    return `共${files}个内容文件，${errors}处错误${warnings ? `，${warnings}处提醒` : ''}`;
  }
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${files} content files, ${count(errors, 'error')}${warnings ? `, ${count(warnings, 'warning')}` : ''}`;
};

const run = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean' },
      json: { type: 'boolean' },
      lang: { type: 'string', default: process.env['LANG']?.startsWith('zh') ? 'zh' : 'en' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { lang } = values;
  if (!isLocale(lang)) throw new Error(`--lang is en or zh, not ${lang}`);
  const { files, faults } = await checkContent(process.cwd());
  if (values.json) {
    const told = faults.map((fault) => ({ ...fault, message: said(fault.message, lang) }));
    console.log(JSON.stringify({ files, faults: told }, null, 2));
  } else {
    const format = process.env['GITHUB_ACTIONS'] ? annotation : formatFault;
    for (const fault of faults) console.error(format(fault, lang));
    console.log(summary(files, faults, lang));
  }
  return faults.some(({ isWarning }) => !isWarning) ? 1 : 0;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
