const inChinese = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
const inEnglish = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** A story as reference managers and lists of references want it. */
export const citations = ({ id, locale, title, date, url, author }) => {
  const zh = locale === 'zh';
  const day = date.toISOString().slice(0, 10);
  const year = day.slice(0, 4);
  return [
    {
      kind: 'gbt',
      label: 'GB/T 7714—2025',
      text: `${author}. ${title}[EB/OL]. （${day}）[${zh ? '引用日期' : 'date of access'}]. ${url}.`,
    },
    {
      kind: 'plain',
      label: zh ? '纯文本' : 'Plain text (APA style)',
      text: zh
        ? `${author}：《${title}》，${inChinese.format(date)}，${url}`
        : `${author}. (${year}, ${inEnglish.format(date)}). ${title}. ${url}`,
    },
    {
      kind: 'bibtex',
      label: 'BibTeX',
      text: `@online{alliance-${id}-${locale},
  author = {{${author}}},
  title = {{${title.replaceAll(/[&%$#_]/g, String.raw`\$&`)}}},
  date = {${day}},
  url = {${url}},
  langid = {${zh ? 'chinese' : 'english'}},
}`,
    },
    {
      kind: 'ris',
      label: 'RIS',
      text: `TY  - ELEC
AU  - ${author.replaceAll(',', '')},
TI  - ${title}
T2  - ${author}
PY  - ${year}
DA  - ${day.replaceAll('-', '/')}/
UR  - ${url}
LA  - ${locale}
ER  - `,
    },
  ];
};
