import { readFileSync } from 'node:fs';
import { textOf } from '../lib/text/file.ts';
import type { Story } from './news.ts';

/** The Markdown of a story, read anew each time: nothing holds the texts of all. */
export const storyText = ({ file }: Story): string => textOf(readFileSync(file, 'utf8'));
