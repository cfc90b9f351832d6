import { z } from 'astro/zod';
import { baseSchema } from '../../schema/base.ts';
import type { Collection } from '../../schema/common.ts';
import { glossarySchema } from '../../schema/glossary.ts';
import { membersSchema } from '../../schema/members.ts';
import { newsSchema } from '../../schema/news.ts';
import { pagesSchema } from '../../schema/pages.ts';
import { sourcesSchema } from '../../schema/sources.ts';
import { readContent, type ContentFile, type Fault } from './read.ts';
import { checkReferences } from './references.ts';
import { checkStories } from './stories.ts';

export type { Fault };

const schemas = {
  news: newsSchema(() => z.string()),
  members: membersSchema,
  base: baseSchema,
  sources: sourcesSchema,
  glossary: glossarySchema,
  pages: pagesSchema,
} as const satisfies Record<Collection, z.ZodType>;

const checkShape = (one: ContentFile): Fault[] => {
  if (one.faults.length > 0) return one.faults;
  const result = schemas[one.collection].safeParse(one.data);
  return (result.error?.issues ?? []).map(({ path, message }) => ({
    file: one.file,
    line: one.lineOf(path),
    field: path.join('.'),
    message,
  }));
};

/**
 * Checks every content file under `root` against its schema and against the others.
 * @returns all faults of all files, by file and line; none means that the build can go on.
 */
export const checkContent = (root: string): { files: number; faults: Fault[] } => {
  const { files, faults } = readContent(root);
  const all = [
    ...faults,
    ...files.flatMap(checkShape),
    ...checkReferences(files, schemas),
    ...checkStories(files),
  ];
  return {
    files: files.length,
    faults: all.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
};

/** A fault in one line: `content/news/en/x.md:4 date: this day does not exist`. */
export const formatFault = ({ file, line, field, message }: Fault): string =>
  `${file}:${line} ${field ? `${field}: ` : ''}${message}`;
