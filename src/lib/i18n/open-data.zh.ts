import type { OpenDataWords } from './open-data-words.ts';

export const openDataZh = {
  title: '开放数据',
  description:
    '本站记录的JSON和CSV文件：新闻、机构、地点、数据、大事记、来源和术语，中英对照，按CC BY 4.0许可免费使用。',
  sets: {
    news: {
      name: '新闻索引',
      description: '已发布的全部新闻：标题、提要、日期、主题、所涉机构与地点、来源。',
    },
    organisations: {
      name: '机构',
      description: '报道中提到的机构：类别、产业链环节，以及与联盟或基地的关系。',
    },
    places: {
      name: '地点、行动与组织',
      description: '北碚传感器产业基地的地点、行动与组织。',
    },
    facts: {
      name: '事实与数据',
      description: '有关联盟和基地的数据与说法，已报道的情况、目标和规划分别标明。',
    },
    milestones: { name: '大事记', description: '基地的大事及其日期。' },
    sources: { name: '来源', description: '本站依据的公开来源。' },
    glossary: {
      name: '术语表',
      description: '传感、芯片与产业政策术语，各用一句话说明。',
    },
  },
  setsHeading: '数据集',
  dataSet: '数据集',
  recordCount: '记录数',
  files: '文件',
  records: (count) => `${count}条`,
  kilobytes: (count) => `${count} kB`,
  schema: 'Schema',
  fields: {
    heading: '字段说明',
    text: [
      '双语字段在JSON中是含en和zh的对象，在CSV中分为两列。某条记录没有的字段，JSON中省略，CSV中留空。',
    ],
  },
  field: '字段',
  columns: 'CSV列名',
  meaning: '含义',
  mayLack: '可能没有',
  typeNames: { place: '地点', programme: '行动或组织' },
  csv: {
    heading: 'CSV与电子表格',
    text: [
      'CSV文件可直接用Excel打开：UTF-8编码，带字节顺序标记，以逗号分隔，符合RFC 4180。',
      '列表各项用分号连接。以=、+、-或@开头的文字前加一个撇号，以免电子表格当作公式执行。',
      '不含日的日期（如2020-08）会被Excel改成自己的格式；要保留原样，请将该列按文本导入。',
    ],
  },
  ids: {
    heading: '固定的标识',
    text: [
      '记录的标识就是内容文件的名称。新闻、机构和地点的网址由标识构成，这些网址均已登记，其中任何一个消失，网站都无法生成。',
      '新闻改名后，旧网址转到新网址，数据中改用新的标识。撤回的新闻不再列入数据，页面仍然保留。',
      '字段organisations、places、sources、place、story和within存放其他数据集中记录的标识。',
    ],
  },
  reuse: {
    heading: '使用与署名',
    text: [
      '许可为CC BY 4.0：可用于任何用途，但须署名。署名为“重庆智能传感创新联盟：公开记录”，并附所用页面的链接；每条记录都有其页面的网址。',
      '数据依据公开报道整理，不代表联盟或文中任何机构的官方立场，报道的权利归原发布者所有。只注明、不链接的来源，数据中没有其网址。',
    ],
  },
  licence: '阅读许可协议',
  examples: {
    heading: '示例',
    text: [
      '两段程序都列出数据中的各项目标：第一段可在Node中运行，也可在本站页面的浏览器控制台中运行；第二段用Python 3运行。两者都不需要其他程序库。',
    ],
  },
  asText: {
    heading: '新闻全文',
    text: [
      '每篇新闻的全文另有Markdown版本：把网址末尾的斜杠换成.md即可。',
      'llms.txt列出主要页面、数据和最近的新闻，供程序读取。',
    ],
  },
  llms: {
    note: '本站内容不代表联盟或任何机构的官方立场。每个页面都有中文和英文。新闻全文另有Markdown版本：把网址末尾的斜杠换成.md即可。文字与数据采用CC BY 4.0许可。',
    pages: '主要页面',
    feed: '最近新闻的全文，RSS 2.0格式。',
    newest: (count) => `最近${count}篇新闻`,
  },
} satisfies OpenDataWords;
