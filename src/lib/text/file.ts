/** The fields of a Markdown file between two lines of ---; its text begins where they end. */
export const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The text of a Markdown file, without its fields. */
export const textOf = (file: string): string => file.replace(frontMatter, '').trim();
