/** The same text by itself: what is cut out of a page holds the whole page in memory. */
export const copied = (text: string): string => Buffer.from(text).toString();
