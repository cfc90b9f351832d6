import { formatDate } from '../format.ts';
import { strings } from '../i18n/index.ts';
import type { Citable } from './work.ts';

/** `2026/11/23/`: year, month, day and a remark, each as far as it is known. */
const risDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
};

/**
 * A record of a web page in RIS, its lines ended as the format wants. The day of reading is the
 * reader's to add, as `Y2`.
 */
export const toRis = ({ locale, author, title, published, updated, address }: Citable): string => {
  const fields = [
    ['TY', 'ELEC'],
    // A comma ends the family name, and all of this name is one: so wants EndNote, too.
    // https://docs.endnote.com/docs/endnote/2025/v1/windows/en/content/03editref/author_and_editor_names.htm
    ['AU', `${author.replaceAll(',', '')},`],
    ['TI', title],
    ['T2', author],
    ['PY', published?.slice(0, 4)],
    ['DA', published && risDate(published)],
    ['N1', updated && strings(locale).cite.lastChanged(formatDate(locale, updated))],
    ['UR', address],
    ['LA', locale],
  ].filter(([, value]) => value);
  return [...fields.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
};
