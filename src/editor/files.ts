import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../schema/locale.ts';

/** A mistake of whoever gave a command: told in one line, without where the program stood. */
export class Refusal extends Error {}

export const read = (path: string): string => readFileSync(path, 'utf8');
export const write = (path: string, text: string): void => writeFileSync(path, text);

export const storyFile = (root: string, locale: Locale, slug: string): string =>
  join(root, 'content', 'news', locale, `${slug}.md`);

/**
 * The files of a story in both languages.
 * @throws if there is none of that name.
 */
export const storyFiles = (root: string, slug: string): { locale: Locale; path: string }[] => {
  const files = locales
    .map((locale) => ({ locale, path: storyFile(root, locale, slug) }))
    .filter(({ path }) => existsSync(path));
  if (files.length === 0) throw new Refusal(`there is no story ${slug} in content/news/en or /zh`);
  return files;
};

/** Runs a command of an editor: help, one clear line on an error, an honest exit code. */
export const command = async (
  help: string,
  work: (args: string[]) => Promise<void> | void,
): Promise<void> => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  try {
    await work(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
