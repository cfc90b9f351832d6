import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFacts, type PageFacts } from './facts.ts';

/** A finished page. */
export interface BuiltPage extends PageFacts {
  /** Its file: `zh/news/index.html`. */
  file: string;
}

const built = new Map<string, readonly BuiltPage[]>();

/**
 * Reads every page of a built site, once for all that is made of finished pages, and writes it back
 * as `finish` leaves it.
 */
export const finishPages = (site: string, finish: (html: string) => string): void => {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name): BuiltPage => {
      const html = readFileSync(join(site, name), 'utf8');
      writeFileSync(join(site, name), finish(html));
      return { file: name.replaceAll('\\', '/'), ...pageFacts(html) };
    });
  built.set(site, pages);
};

/**
 * The pages of a built site, by the names of their files.
 * @throws before they are finished.
 */
export const builtPages = (site: string): readonly BuiltPage[] => {
  const pages = built.get(site);
  if (!pages) throw new Error(`the pages in ${site} are not finished`);
  return pages;
};
