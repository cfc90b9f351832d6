import { strings } from '../i18n/index.ts';
import type { Citable } from './work.ts';

/**
 * A web page after GB/T 7714—2025, in force since 1 July 2026, numeric system (8.11.3): the signs are
 * one set for all languages, `.` and `[]` half-width and `（）` full-width; a page that shows no date
 * has none. The date is that of the last change (7.6).
 * https://std.samr.gov.cn/gb/search/gbDetailed?id=4507EFE13D37CB6AE06397BE0A0A601F
 */
export const toGbt = ({ locale, author, title, published, updated, address }: Citable): string => {
  const date = updated ?? published;
  const dates = `${date ? `（${date}）` : ''}[${strings(locale).cite.dateOfAccess}]`;
  return `${author}. ${title}[EB/OL]. ${dates}. ${address}.`;
};
