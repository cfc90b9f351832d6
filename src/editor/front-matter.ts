import { parseDocument, type Document } from 'yaml';

const parts = /^(---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$)[\s\S]*)$/;

/**
 * Changes the fields of a Markdown file and leaves its text, and the way it is written, alone.
 * @throws if it has no front matter.
 */
export const changeFields = (raw: string, change: (fields: Document) => void): string => {
  const match = parts.exec(raw);
  if (!match) throw new Error('the file has no front matter between two lines of ---');
  const [, open = '', head = '', rest = ''] = match;
  const fields = parseDocument(head);
  change(fields);
  return `${open}${fields.toString({ lineWidth: 0 }).trimEnd()}${rest}`;
};
