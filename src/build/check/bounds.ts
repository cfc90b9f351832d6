import { say } from '../../schema/say.ts';

const mostLines = 4_000;
const longestLine = 8_000;
const mostMarks = 2_000;
const mostColumns = 40;
const deepest = 20;

/** Marks that YAML, Markdown or HTML could read as more than a mark. */
const mark = /[!-/:-@[-`{-~]/g;
/** Quotes, lists and blanks at the start of a line, each a step down. */
const steps = /^(?:\s*(?:>|[*+-](?=\s)|\d+[.)](?=\s)))*\s*/;

/** A line that does not begin so takes fewer steps than are too many. */
const manySteps = new RegExp(`^[\\s>*+.)\\d-]{${deepest}}`);

export const tooDeep = say('is nested too deep', '嵌套过深');
const open = '([{';
const closed = ')]}';

interface Bound {
  /** The line, counted from 1, and the column. */
  line: number;
  column: number;
  message: string;
}

/** Whether a text has too few marks, all its lines together, for any bound of marks. */
const hasFewMarks = (text: string): boolean =>
  (text.match(mark)?.length ?? 0) <= mostMarks && (text.match(/[([{|]/g)?.length ?? 0) <= deepest;

/** How far a line is stepped and set in, four blanks being a step. */
const depthOf = (line: string): number => {
  const [start = ''] = steps.exec(line) ?? [];
  const [blank = ''] = /^\s*/.exec(line) ?? [];
  const width = blank.replaceAll('\t', '    ').length;
  return (start.match(/[>*+\-.)]/g)?.length ?? 0) + Math.floor(width / 4);
};

/**
 * Where a file goes beyond what its parsers can bear: each of these bounds lies far from every text
 * of this site, and a file that keeps to them is read in a moment, whatever stands in it.
 */
export const boundOf = (text: string): Bound | undefined => {
  const lines = text.split('\n');
  const hasFew = hasFewMarks(text);
  const marks = new Map<string, number>();
  let brackets = 0;
  for (const [index, line] of lines.entries()) {
    const at = (message: string, column = 1): Bound => ({ line: index + 1, column, message });
    const atMark = (message: string, nth: number): Bound => {
      const place = [...line.matchAll(mark)][nth]?.index;
      return at(message, [...line.slice(0, place)].length + 1);
    };
    if (index >= mostLines) {
      return at(say(`has over ${mostLines} lines; split it`, `超过${mostLines}行，请拆分`));
    }
    if (line.length > longestLine) {
      return at(
        say(
          `is a line of over ${longestLine} characters; split it into paragraphs`,
          `此行超过${longestLine}个字符，请分段`,
        ),
      );
    }
    if (manySteps.test(line) && depthOf(line) > deepest) return at(tooDeep);
    if (hasFew) continue;
    if (line.trim() === '') brackets = 0;
    let columns = 0;
    for (const [nth, character] of (line.match(mark) ?? []).entries()) {
      if (open.includes(character)) brackets += 1;
      if (closed.includes(character)) brackets = Math.max(0, brackets - 1);
      if (brackets > deepest) return atMark(tooDeep, nth);
      if (character === '|') columns += 1;
      if (columns > mostColumns) {
        return atMark(
          say(`is a table of over ${mostColumns} columns`, `表格超过${mostColumns}列`),
          nth,
        );
      }
      const count = (marks.get(character) ?? 0) + 1;
      marks.set(character, count);
      if (count > mostMarks) {
        return atMark(
          say(
            `has over ${mostMarks} of the mark ${character}; split the file`,
            `符号 ${character} 超过${mostMarks}个，请拆分文件`,
          ),
          nth,
        );
      }
    }
  }
  return undefined;
};
