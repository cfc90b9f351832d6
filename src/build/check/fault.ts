import { byCode } from '../../lib/order.ts';
import type { Locale } from '../../schema/locale.ts';
import { said } from '../../schema/say.ts';

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A fault in a content file, told to the one who wrote it. */
export interface Fault extends Place {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** The field, as `sources.0`; empty when the fault is in the text or in the file as a whole. */
  field: string;
  /** What stands there. */
  value?: string;
  /** What is wrong and how to mend it, in both languages by `say`. */
  message: string;
  /** A warning does not stop a build. */
  isWarning?: boolean;
}

const shown = 40;
/** A value on one line, in which nothing hides or speaks to the terminal. */
const plain = (value: string): string =>
  value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (hidden) =>
    hidden === '\n' ? '⏎' : `\\u{${hidden.codePointAt(0)?.toString(16) ?? ''}}`,
  );
const short = (value: string): string => {
  const letters = [...plain(value)];
  return letters.length > shown ? `${letters.slice(0, shown).join('')}…` : letters.join('');
};

/** A fault in one line: `content/news/en/x.md:4:7 date “2026-02-31”: this day does not exist`. */
export const formatFault = (fault: Fault, locale: Locale = 'en'): string => {
  const { file, line, column, field, value, message, isWarning } = fault;
  const what = [field, value === undefined ? '' : `“${short(value)}”`].filter(Boolean).join(' ');
  const warning = isWarning ? (locale === 'zh' ? '提醒：' : 'warning: ') : '';
  const colon = what ? (locale === 'zh' ? '：' : ': ') : '';
  return plain(`${file}:${line}:${column} ${warning}${what}${colon}${said(message, locale)}`);
};

/** By file, then as they stand in it. */
export const inOrder = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => byCode(a.file, b.file) || a.line - b.line || a.column - b.column);
