import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

/** Node prints a fault that nobody caught under the line that it comes from and a caret. */
const isCaret = (line: string): boolean => /^\s*\^+$/.test(line);

/** The line of what a program wrote on stderr that says why it failed: under the caret, or the last. */
const faultIn = (said: string): string | undefined => {
  const lines = stripVTControlCharacters(said)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  const caret = lines.findLastIndex(isCaret);
  return (caret < 0 ? lines.at(-1) : lines[caret + 1])?.trim();
};

/**
 * Runs a command and shows what it says.
 * @returns in one line why it failed, or undefined if it did not.
 */
export const run = async (
  command: string,
  args: readonly string[],
): Promise<string | undefined> => {
  const child = spawn(command, args, { stdio: ['inherit', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    process.stderr.write(text);
    said += text;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return code === 0 ? undefined : (faultIn(said) ?? signal ?? `exit code ${code}`);
};
