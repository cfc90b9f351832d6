import { strings } from '../../lib/i18n/index.ts';
import type { Locale } from '../../schema/locale.ts';

const states: Record<Locale, Record<string, string>> = {
  en: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  zh: { draft: '草稿', published: '发布', withdrawn: '撤回' },
};

/** What the site calls the values of a field, by the path of the field. */
const namesOf = (locale: Locale): Record<string, Record<string, string>> => {
  const t = strings(locale);
  return {
    topics: t.topicNames,
    status: states[locale],
    'picture.rows.status': t.factStatusNames,
    kind: t.kindNames,
    relation: t.relationNames,
    valueChain: t.stageNames,
    language: t.sourceLanguageNames,
    category: t.glossaryCategoryNames,
  };
};

/** The values of a field, each called as readers know it in both languages. */
export const optionsOf = (path: string, values: readonly string[]) => {
  const en = namesOf('en')[path];
  const zh = namesOf('zh')[path];
  return values.map((value) => ({
    value,
    label: en?.[value] && zh?.[value] ? `${en[value]} / ${zh[value]}` : value,
  }));
};
