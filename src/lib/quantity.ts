import type { BaseData } from '../schema/base.ts';
import type { Locale } from '../schema/locale.ts';
import { formatLarge } from './format.ts';
import { strings } from './i18n/index.ts';

type FactData = Extract<BaseData, { type: 'fact' }>;

/** A fact's value as a reader sees it: “over 15 billion yuan”, “超过150亿元”, or its words. */
export const formatValue = (
  locale: Locale,
  { value, unit, precision }: Pick<FactData, 'value' | 'unit' | 'precision'>,
): string => {
  if (typeof value !== 'number') return value[locale];
  const t = strings(locale);
  const number = formatLarge(locale, value);
  return t.precision[precision](unit ? t.unit[unit](number) : number);
};
