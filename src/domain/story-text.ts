import { readFileSync } from 'node:fs';
import { once } from '../lib/once.ts';
import { textOf } from '../lib/text/file.ts';
import type { Story } from './news.ts';

/** The Markdown of a story, read once for its page, its feeds and the glossary. */
export const storyText = once(({ file }: Story): string => textOf(readFileSync(file, 'utf8')));
