import type { Locale } from '../../schema/locale.ts';

const scale: Record<string, number> = {
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
};

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** What stands in digits and is no quantity: dates, years, ordinals, the names of documents. */
const notQuantities: Record<Locale, RegExp[]> = {
  en: [
    new RegExp(`\\b\\d{1,2}(?:(?:–|-| to | and )\\d{1,2})? (?:${months})(?: \\d{4})?\\b`, 'g'),
    new RegExp(`\\b(?:${months})(?: \\d{1,2}(?:, \\d{4})?| \\d{4})\\b`, 'g'),
    /\b(?:19|20)\d{2}\b(?!,\d)(?! (?:yuan|km|mu|square|firms|projects|units|people))/g,
    /\b\d+(?:st|nd|rd|th)\b/g,
  ],
  zh: [
    /\d{4}(?:至|—|–|-|、)\d{4}年/g,
    /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g,
    /\d{1,2}月(?:\d{1,2}日)?(?:(?:至|—|、|和)\d{1,2}日)?/g,
    /\d{1,2}(?:至\d{1,2})?日/g,
    /第\d+/g,
  ],
};

const documents = /〔\d{4}〕\d+/g;
/** The address of a link with its title, in which brackets may stand. */
const links = /\]\((?:[^()"]|\([^()]*\)|"(?:\\.|[^"\\])*")*\)/g;
const number =
  /(?<![A-Za-z\d.])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![A-Za-z])\s?(trillion|billion|million|thousand|万亿|千万|百万|亿|万|千(?!米|克|瓦))?/g;

/**
 * The quantities that stand in digits in a text, in plain units: “15 billion” and “150亿” are both
 * 15000000000. Years, dates, ordinals and numbers of documents are none.
 */
export const quantitiesIn = (text: string, locale: Locale): number[] => {
  const plain = notQuantities[locale].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    text.replace(links, '] ').replace(documents, ' '),
  );
  return [...plain.matchAll(number)].map(([, whole = '', part = '', word = '']) =>
    // Rounded, since 0.3 times a hundred million is not exact in binary.
    Number((Number(whole.replaceAll(',', '') + part) * (scale[word] ?? 1)).toPrecision(12)),
  );
};
