import { median } from 'd3-array';
import { formatNumber } from '../../lib/format.ts';
import { strings } from '../../lib/i18n/index.ts';
import { checks } from '../../lib/quality/checks.ts';
import { pageBudgets, pageKindOf } from '../../schema/budgets.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Report } from './report.ts';

/** What was measured, in the words of a language, by the name of its place on the page. */
export type Figures = ReadonlyMap<string, string>;

type Test = Report['tests'][number];

const kilobytes = (bytes: number): string =>
  new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    bytes / 1000,
  );

/** How many of some tests passed; of none there is nothing to say. */
const outcome = (locale: Locale, tests: readonly Test[]): string | undefined =>
  tests.length > 0
    ? strings(locale).quality.outOf(tests.filter(({ passed }) => passed).length, tests.length)
    : undefined;

const weightFigures = (tests: readonly Test[]): [string, string][] => {
  const weights = tests.flatMap(({ measured }) => Object.entries(measured?.weights ?? {}));
  return pageBudgets.flatMap(({ kind }): [string, string][] => {
    const own = weights.filter(([path]) => pageKindOf(path) === kind).map(([, bytes]) => bytes);
    if (own.length === 0) return [];
    return [
      [`weight-${kind}-pages`, formatNumber(own.length)],
      [`weight-${kind}-median`, kilobytes(median(own) ?? 0)],
      [`weight-${kind}-largest`, kilobytes(Math.max(...own))],
    ];
  });
};

const arrivalFigures = (tests: readonly Test[]): [string, string][] => {
  const arrivals = tests.flatMap(({ measured }) => measured?.arrival ?? []);
  return pageBudgets.flatMap(({ kind }): [string, string][] => {
    const own = arrivals.filter(({ path }) => pageKindOf(path) === kind);
    if (own.length === 0) return [];
    const most = (of: (one: (typeof own)[number]) => number) => Math.max(...own.map(of));
    return [
      [`arrival-${kind}-requests`, formatNumber(most(({ requests }) => requests))],
      [`arrival-${kind}-bytes`, kilobytes(most(({ bytes }) => bytes))],
      [`arrival-${kind}-script`, kilobytes(most(({ script }) => script))],
    ];
  });
};

/** Everything that reports on one build say, in a language. */
export const figuresOf = (reports: readonly Report[], locale: Locale): Figures => {
  const t = strings(locale).quality;
  const [first] = reports;
  if (!first) return new Map();
  const tests = reports.flatMap((report) => report.tests);
  const links = tests.flatMap(({ measured }) => measured?.links ?? []);
  const within = (folder: string) =>
    reports.filter(({ file }) => file.startsWith(folder)).flatMap((report) => report.tests);
  const commits = new Set(reports.map(({ commit }) => commit));
  const said: [string, string | undefined][] = [
    ['state', t.tested],
    ['build', first.build],
    ['commit', commits.size === 1 ? (first.commit ?? t.notCommitted) : undefined],
    ['node', [...new Set(reports.map(({ node }) => node))].join(strings(locale).listSeparator)],
    ['chromium', tests.find(({ measured }) => measured?.chromium)?.measured?.chromium],
    ['tests-site', outcome(locale, within('tests/site/'))],
    ['tests-browser', outcome(locale, within('tests/browser/'))],
    ['links', links.length > 0 ? formatNumber(links.reduce((a, b) => a + b, 0)) : undefined],
    ...checks.map(({ id, file, tests: name }): [string, string | undefined] => [
      `check-${id}`,
      outcome(
        locale,
        reports
          .filter((report) => report.file === file)
          .flatMap((report) => report.tests)
          .filter((test) => name.test(test.name)),
      ),
    ]),
    ...weightFigures(tests),
    ...arrivalFigures(tests),
  ];
  return new Map(said.flatMap(([name, text]) => (text ? [[name, text] as const] : [])));
};
