import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citation } from './forms.ts';
import { toCitable, type Work } from './work.ts';

const site = new URL('https://example.org');
const english: Work = {
  locale: 'en',
  slug: '2020-08-31-alliance-founded',
  title: '58 institutions and firms form a smart sensing alliance in Beibei',
  route: '/news/2020-08-31-alliance-founded/',
  published: '2026-11-23',
};
const chinese: Work = { ...english, locale: 'zh', title: '58家单位在北碚成立智能传感联盟' };
const undated: Work = {
  locale: 'en',
  slug: 'chuanyi',
  title: 'Chongqing Chuanyi Automation Co., Ltd.',
  route: '/members/chuanyi/',
};
const cite = (form: Parameters<typeof citation>[0], work: Work) =>
  citation(form, toCitable(work, site));

describe('GB/T 7714', () => {
  test('has one set of signs for both languages', () => {
    expect(cite('gbt', english)).toBe(
      'Smart Sensing Alliance, Chongqing. 58 institutions and firms form a smart sensing alliance in Beibei[EB/OL]. （2026-11-23）[date of access]. https://example.org/news/2020-08-31-alliance-founded/.',
    );
    expect(cite('gbt', chinese)).toBe(
      '重庆智能传感创新联盟. 58家单位在北碚成立智能传感联盟[EB/OL]. （2026-11-23）[引用日期]. https://example.org/zh/news/2020-08-31-alliance-founded/.',
    );
  });

  test('gives the date of the last change, no finer than it is known, or none', () => {
    expect(cite('gbt', { ...english, updated: '2026-12-01' })).toContain('（2026-12-01）[date');
    expect(cite('gbt', { ...chinese, published: '2026-11' })).toContain('（2026-11）[引用');
    expect(cite('gbt', { ...chinese, published: '2026' })).toContain('（2026）[引用');
    expect(cite('gbt', undated)).toBe(
      'Smart Sensing Alliance, Chongqing. Chongqing Chuanyi Automation Co., Ltd.[EB/OL]. [date of access]. https://example.org/members/chuanyi/.',
    );
  });
});

describe('plain text', () => {
  test('is APA in English', () => {
    expect(cite('plain', english)).toBe(
      'Smart Sensing Alliance, Chongqing. (2026, November 23). 58 institutions and firms form a smart sensing alliance in Beibei. https://example.org/news/2020-08-31-alliance-founded/',
    );
    expect(cite('plain', undated)).toBe(
      'Smart Sensing Alliance, Chongqing. (n.d.). Chongqing Chuanyi Automation Co., Ltd. Retrieved [date of access], from https://example.org/members/chuanyi/',
    );
    expect(cite('plain', { ...english, updated: '2026-12-01' })).toContain('(2026, December 1)');
    expect(cite('plain', { ...english, published: '2026-11' })).toContain('(2026, November).');
    expect(cite('plain', { ...english, published: '2026' })).toContain('(2026).');
    expect(cite('plain', { ...english, title: 'Who leads “MEMS?”' })).toContain('MEMS?” https');
  });

  test('is that of Lishi yanjiu in Chinese', () => {
    expect(cite('plain', chinese)).toBe(
      '重庆智能传感创新联盟：《58家单位在北碚成立智能传感联盟》，2026年11月23日，https://example.org/zh/news/2020-08-31-alliance-founded/，[引用日期]。',
    );
    expect(
      cite('plain', { ...undated, locale: 'zh', title: '四联集团入选《专精特新企业名单》' }),
    ).toBe(
      '重庆智能传感创新联盟：《四联集团入选〈专精特新企业名单〉》，https://example.org/zh/members/chuanyi/，[引用日期]。',
    );
    expect(cite('plain', { ...chinese, updated: '2026-12-01' })).toContain('，2026年12月1日，');
    expect(cite('plain', { ...chinese, published: '2026-11' })).toContain('，2026年11月，');
    expect(cite('plain', { ...chinese, published: '2026' })).toContain('，2026年，');
  });
});

describe('BibTeX', () => {
  test('is an entry of biblatex, with Han as it is', () => {
    expect(cite('bibtex', { ...chinese, updated: '2026-12-01' })).toBe(
      `@online{alliance-2020-08-31-alliance-founded-zh,
  author = {{重庆智能传感创新联盟}},
  title = {{58家单位在北碚成立智能传感联盟}},
  date = {2026-11-23},
  note = {最近修改：2026年12月1日},
  url = {https://example.org/zh/news/2020-08-31-alliance-founded/},
  langid = {chinese},
}
`,
    );
  });

  test('leaves out the date of what has none', () => {
    expect(cite('bibtex', undated)).toBe(
      `@online{alliance-chuanyi-en,
  author = {{Smart Sensing Alliance, Chongqing}},
  title = {{Chongqing Chuanyi Automation Co., Ltd.}},
  url = {https://example.org/members/chuanyi/},
  langid = {english},
}
`,
    );
    expect(cite('bibtex', { ...english, published: '2026-11' })).toContain('date = {2026-11},');
    expect(cite('bibtex', { ...english, published: '2026' })).toContain('date = {2026},');
  });

  test('lets no title act', () => {
    expect(
      cite('bibtex', { ...undated, title: '}} \\input{/etc/passwd} %\n@x{~^ & $5 #1_a' }),
    ).toContain(
      '  title = {{\\textbraceright{}\\textbraceright{} \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\% @x\\textbraceleft{}\\textasciitilde{}\\textasciicircum{} \\& \\$5 \\#1\\_a}},\n',
    );
    expect(cite('bibtex', { ...undated, title: '<b>|' })).toContain(
      '{{\\textless{}b\\textgreater{}\\textbar{}}}',
    );
    expect(cite('bibtex', { ...undated, route: '/a{b}\\#c_{d}' })).toContain(
      '/a%7Bb%7D/#c_%7Bd%7D}',
    );
  });
});

describe('RIS', () => {
  test('is a record with its lines ended as the format wants', () => {
    expect(cite('ris', { ...english, updated: '2026-12-01' })).toBe(
      [
        'TY  - ELEC',
        'AU  - Smart Sensing Alliance Chongqing,',
        'TI  - 58 institutions and firms form a smart sensing alliance in Beibei',
        'T2  - Smart Sensing Alliance, Chongqing',
        'PY  - 2026',
        'DA  - 2026/11/23/',
        'N1  - Last changed 1 December 2026',
        'UR  - https://example.org/news/2020-08-31-alliance-founded/',
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('leaves out the date of what has none', () => {
    expect(cite('ris', { ...undated, locale: 'zh', title: '川仪' })).toBe(
      [
        'TY  - ELEC',
        'AU  - 重庆智能传感创新联盟,',
        'TI  - 川仪',
        'T2  - 重庆智能传感创新联盟',
        'UR  - https://example.org/zh/members/chuanyi/',
        'LA  - zh',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
    expect(cite('ris', { ...english, published: '2026-11' })).toContain('DA  - 2026/11//\r\n');
    expect(cite('ris', { ...english, published: '2026' })).toContain('DA  - 2026///\r\n');
  });

  test('lets no title begin a line', () => {
    expect(cite('ris', { ...undated, title: 'A\r\nER  - \u2028TY  - JOUR\u0000' })).toContain(
      'TI  - A ER - TY - JOUR\r\n',
    );
  });
});

test.each(['bibtex', 'ris'] as const)('a library reads back any title from %s', (form) => {
  const title = 'A \\{}% of “B” & $5: #1_a ~x^2 <i> | =HYPERLINK("x") 传感器——芯片';
  for (const work of [english, chinese, undated]) {
    const records = new Cite(cite(form, { ...work, title }) + cite(form, work)).data;
    expect(records.map((record) => record.title)).toEqual([title, work.title]);
  }
});
