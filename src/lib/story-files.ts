import type { NewsData } from '../schema/news.ts';
import { byCode } from './order.ts';

/** What stands in a story, and where. */
export interface StoryFile {
  /** `en/2020-08-31-alliance-founded` */
  id: string;
  data: NewsData;
  /** Its Markdown, without the fields. */
  text: string;
  /** From the root of the project. */
  filePath: string;
  /** All that the file says, in a few letters. */
  digest: string | number;
}

interface Shared {
  files?: ReadonlyMap<string, StoryFile>;
  sorted?: readonly StoryFile[] | undefined;
  tell?: () => void;
}

declare global {
  var storyFiles: Shared | undefined;
}

/** One for the process: Astro runs this module once for its loaders and once more for pages. */
const shared = (globalThis.storyFiles ??= {});

/** Hands all stories to the pages, at first and after each change. */
export const shareStories = (files: ReadonlyMap<string, StoryFile>): void => {
  Object.assign(shared, { files, sorted: undefined });
  shared.tell?.();
};

/** Asks to be told of each change, in place of who asked before. */
export const onStoryChange = (tell: () => void): void => {
  shared.tell = tell;
};

/**
 * Every story by its id; the same list until one changes.
 * @throws if none were read.
 */
export const storyFiles = (): readonly StoryFile[] => {
  if (!shared.files) throw new Error('no stories were read');
  return (shared.sorted ??= [...shared.files.values()].toSorted((a, b) => byCode(a.id, b.id)));
};
