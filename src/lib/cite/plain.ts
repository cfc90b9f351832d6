import { formatDate } from '../format.ts';
import { strings } from '../i18n/index.ts';
import type { Citable } from './work.ts';

/** A date as APA has it: `2026, November 23`, `2026, November`, `2026`. */
const apaDate = (date: string): string => {
  const [year = '', ...rest] = formatDate('en', date).split(' ').reverse();
  return [year, rest.join(' ')].filter(Boolean).join(', ');
};

/**
 * English after APA, 7th edition: a group as the author, whose name then stands for the site; the
 * date of the last change; the day of reading only for what can change without a date.
 * https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references
 */
const english = ({ author, title, published, updated, address }: Citable): string => {
  const date = updated ?? published;
  const stop = /[.?!]["”’)]*$/.test(title) ? '' : '.';
  const place = date ? address : `Retrieved [${strings('en').cite.dateOfAccess}], from ${address}`;
  return `${author}. (${date ? apaDate(date) : 'n.d.'}). ${title}${stop} ${place}`;
};

/** Chinese as the journal Lishi yanjiu has it: 责任者：《题名》，更新日期，网址，引用日期。 */
const chinese = ({ author, title, published, updated, address }: Citable): string => {
  const date = updated ?? published;
  // Within 《》 a title is in 〈〉 (GB/T 15834—2011, 4.15).
  const inner = title.replaceAll('《', '〈').replaceAll('》', '〉');
  return [
    `${author}：《${inner}》`,
    date && formatDate('zh', date),
    address,
    `[${strings('zh').cite.dateOfAccess}]。`,
  ]
    .filter(Boolean)
    .join('，');
};

/** A citation for running text and notes. */
export const toPlain = (work: Citable): string =>
  work.locale === 'zh' ? chinese(work) : english(work);
