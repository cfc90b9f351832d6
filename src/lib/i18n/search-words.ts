/** The words that the search says while it runs; `{…}` stands for what it fills in. */
export interface SearchWords {
  prompt: string;
  searching: string;
  /** `{query}`, `{count}` */
  foundOne: string;
  found: string;
  likeOne: string;
  like: string;
  none: string;
  /** Nothing under the filters chosen: `{count}` without them. */
  filtered: string;
  failed: string;
  retry: string;
  more: string;
  /** `{name}` */
  otherName: string;
  pinyin: string;
  didYouMean: string;
  alsoWritten: string;
  /** In the other language: `{count}` */
  otherFound: string;
  otherAll: string;
  kinds: Record<'story' | 'organisation' | 'base' | 'page', string>;
}

/** A sentence with what it tells filled in. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
