import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/lib/format.ts';
import { strings } from '../../src/lib/i18n/index.ts';
import { formatValue } from '../../src/lib/quantity.ts';
import { localPath } from '../../src/lib/url.ts';
import { locales, type Locale } from '../../src/schema/locale.ts';
import {
  otherLocale,
  pageAt,
  partAt,
  pathOf,
  records,
  seen,
  seenAll,
  slugsOf,
  tidy,
} from './data.ts';
import { attribute, byPath, pages } from './dist.ts';

const sources = new Map(records('sources').map((source) => [source.id, source]));

/** The value of a term in a list of terms. */
const termOf = (root: HTMLElement, term: string): HTMLElement | undefined =>
  root
    .querySelectorAll('dl.terms > div')
    .find((one) => seen(one, 'dt') === term)
    ?.querySelector('dd') ?? undefined;

/** What a reader sees under a term. */
const seenTerm = (root: HTMLElement, term: string): string | undefined => {
  const found = termOf(root, term);
  return found && tidy(found.text);
};

/** Who is credited in the list of sources at the end of a page, in its order. */
const credited = (root: HTMLElement) => seenAll(root, 'section.sources li b');
const publishers = (ids: readonly string[], locale: Locale): string[] =>
  ids.map((id) => {
    const source = sources.get(id);
    return strings(locale).byline(source?.publisher[locale] ?? id, source?.author?.[locale]);
  });

/** The paths of a language that a pattern fits. */
const pathsIn = (locale: Locale, pattern: RegExp): string[] =>
  pages
    .filter((page) => attribute(page, 'meta[name=robots]', 'content') !== 'noindex')
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/zh/') === (locale === 'zh'))
    .filter((path) => pattern.test(path.replace(/^\/zh/, '')));

const sorted = (list: readonly string[]): string[] => list.toSorted();

describe.each(locales)('in %s', (locale) => {
  const t = strings(locale);
  const other = otherLocale[locale];

  test('the news index has every story, each as its page shows it', () => {
    const news = records('news');
    const listed = news.map(({ url }) => pathOf(url[locale]));
    expect(sorted(listed)).toEqual(sorted(pathsIn(locale, /^\/news\/\d{4}-/)));
    for (const one of news) {
      const { root } = pageAt(one.url[locale]);
      expect(seen(root, 'h1')).toBe(one.title[locale]);
      expect(seen(root, '.standfirst')).toBe(one.summary[locale]);
      expect(root.querySelector('header time')?.getAttribute('datetime')).toBe(one.date);
      expect(seenTerm(root, t.eventDate)).toBe(formatDate(locale, one.date));
      expect(seenTerm(root, t.publishedHere)).toBe(formatDate(locale, one.published));
      expect(seenTerm(root, t.updatedHere)).toBe(one.updated && formatDate(locale, one.updated));
      expect(seenTerm(root, t.place)).toBe(one.location?.[locale]);
      const linked = (term: string) => {
        const list = termOf(root, term);
        return list ? slugsOf(list, 'a') : [];
      };
      expect(linked(t.topic)).toEqual(one.topics);
      expect(linked(t.organisations)).toEqual(one.organisations);
      expect(linked(t.placesAndProgrammes)).toEqual(one.places);
      expect(credited(root)).toEqual(publishers(one.sources, locale));
    }
  });

  test('every organisation is there, as its page shows it', () => {
    const organisations = records('organisations');
    const listed = organisations.map(({ url }) => pathOf(url[locale]));
    expect(sorted(listed)).toEqual(sorted(pathsIn(locale, /^\/members\/[^/]+\/$/)));
    for (const one of organisations) {
      const { root } = pageAt(one.url[locale]);
      expect(seen(root, 'h1')).toBe(one.name[locale]);
      expect(seen(root, '.other-name')).toBe(one.name[other]);
      expect(seen(root, '.standfirst')).toBe(one.summary[locale]);
      const stated = seenAll(root, '.stated dd');
      expect(stated).toEqual([
        t.relationNotes[one.relation],
        ...(one.caveat ? [one.caveat[locale]] : []),
      ]);
      expect(seenTerm(root, t.kind)).toBe(t.kindNames[one.kind]);
      expect(seenTerm(root, t.valueChain)).toBe(
        one.valueChain.map((stage) => t.stageNames[stage]).join(t.listSeparator),
      );
      expect(seenTerm(root, t.city)).toBe(one.city[locale]);
      expect(seenTerm(root, t.alsoCalled) ?? '').toBe(one.aliases[locale].join(t.listSeparator));
      expect(seenTerm(root, t.caution)).toBe(one.nameNote?.[locale]);
      expect(termOf(root, t.website)?.querySelector('a')?.getAttribute('href')).toBe(one.website);
      expect(credited(root)).toEqual(publishers(one.sources, locale));
    }
  });

  test('every place and programme is there, as its page shows it', () => {
    const places = records('places');
    const listed = places.map(({ url }) => pathOf(url[locale]));
    expect(sorted(listed)).toEqual(sorted(pathsIn(locale, /^\/base\/[^/]+\/$/)));
    const base = byPath.get(localPath(locale, '/base/'))?.root;
    for (const one of places) {
      const { root } = pageAt(one.url[locale]);
      const list = base?.getElementById(`${one.type}s`);
      expect(list && slugsOf(list, 'h3 a')).toContain(one.id);
      expect(seen(root, 'h1')).toBe(one.name[locale]);
      expect(seen(root, '.other-name')).toBe(one.name[other]);
      expect(seen(root, '.standfirst')).toBe(one.summary[locale]);
      expect(seenTerm(root, t.started)).toBe(one.started && formatDate(locale, one.started));
      expect(seenTerm(root, t.alsoCalled) ?? '').toBe(one.aliases[locale].join(t.listSeparator));
      expect(seenTerm(root, t.caution)).toBe(one.nameNote?.[locale]);
      const within = termOf(root, t.within);
      expect(within ? slugsOf(within, 'a') : []).toEqual(one.within ? [one.within] : []);
      expect(credited(root)).toEqual(publishers(one.sources, locale));
    }
  });

  test('every figure is there, as its table shows it', () => {
    const base = records('facts').filter(({ about }) => about !== 'alliance');
    const { root } = pageAt(base[0]?.url[locale] ?? '');
    const rows = root.querySelectorAll('table.facts tbody tr').map(({ id }) => id);
    expect(sorted(base.map(({ id }) => id))).toEqual(sorted(rows));
    for (const one of base) {
      const row = partAt(one.url[locale]);
      const [value] = row.querySelector('td.value')?.childNodes ?? [];
      expect(seen(row, 'th')).toBe(one.label[locale]);
      expect(tidy(value?.text ?? '')).toBe(one.text[locale]);
      const { value: number, unit, precision = 'exact' } = one;
      if (number !== undefined) {
        const said = formatValue(locale, { value: number, unit, precision });
        expect(said).toBe(one.text[locale]);
      }
      expect(row.closest('table')?.querySelector('caption')?.text).toBe(
        t.factGroupNames[one.group],
      );
      const place = byPath.get(localPath(locale, `/base/${one.about}/`));
      expect(place?.root.getElementById(one.id), one.id).toBeTruthy();
      expect(seenAll(row, '.note')).toEqual([
        ...(one.parts.length > 0
          ? [one.parts.map((part) => `${part.label[locale]} ${part.value}`).join(t.listSeparator)]
          : []),
        ...(one.note ? [one.note[locale]] : []),
      ]);
      expect(seen(row, '.status')).toBe(t.factStatusNames[one.status]);
      expect(seen(row, '.standing')).toContain(formatDate(locale, one.asOf));
      expect(sorted(seenAll(row, '.cited a'))).toEqual(
        sorted(one.sources.map((id) => sources.get(id)?.publisher[locale] ?? id)),
      );
    }
  });

  test('the founding members are counted as on the page of the alliance', () => {
    const [one, ...more] = records('facts').filter(({ about }) => about === 'alliance');
    expect(more).toEqual([]);
    const part = one && partAt(one.url[locale]);
    const rows = part?.querySelectorAll('table tbody tr').map((row) => seenAll(row, 'th, td'));
    expect(rows).toEqual(one?.parts.map(({ label, value }) => [label[locale], String(value)]));
  });

  test('every milestone is there, as the timeline shows it', () => {
    const shown = (path: string) =>
      byPath
        .get(path)
        ?.root.querySelectorAll('.timeline li')
        .map((item) => ({
          date: item.querySelector('time')?.getAttribute('datetime'),
          title: seen(item, 'div p'),
          note: seen(item, 'div p.quiet'),
          story: slugsOf(item, 'a')[0],
        }));
    const milestones = records('milestones').map((one) => ({ one, path: pathOf(one.url[locale]) }));
    const told = ({ date, title, note, story }: (typeof milestones)[number]['one']) => ({
      date,
      title: title[locale],
      note: note?.[locale],
      story,
    });
    expect(milestones.map(({ one }) => told(one))).toEqual(shown(localPath(locale, '/base/')));
    for (const { one, path } of milestones) expect(shown(path)).toContainEqual(told(one));
  });

  test('every source is there, as the list credits it', () => {
    const lists = pathsIn(locale, /^\/sources\/[^/]+\/$/);
    const entries = lists.flatMap((path) =>
      (byPath.get(path)?.root.querySelectorAll('ol.sources > li') ?? []).map(({ id }) => id),
    );
    expect(sorted(entries)).toEqual(sorted([...sources.keys()]));
    for (const one of sources.values()) {
      const entry = partAt(one.url[locale]).querySelector('p');
      if (!entry) throw new Error(one.id);
      const [credit] = publishers([one.id], locale);
      expect(seen(entry, 'b')).toBe(credit);
      const date = one.date ? formatDate(locale, one.date) : t.undated;
      const note = one.dateNote ? t.inBrackets(one.dateNote[locale]) : '';
      expect(seen(entry, 'span')).toBe(
        tidy(
          `${credit}${t.colon}${[
            one.description[locale],
            `${date}${note}`,
            t.sourceLanguageNames[one.language],
            ...(one.via ? [one.via[locale]] : []),
          ].join(t.semicolon)}${t.stop}`,
        ),
      );
      expect(entry.querySelector('a')?.getAttribute('href')).toBe(one.original);
    }
  });

  test('every term is there, as the glossary has it', () => {
    const terms = records('glossary');
    const [first] = terms;
    const entries = pageAt(first?.url[locale] ?? '').root.querySelectorAll('li.entry');
    expect(entries.length).toBe(terms.length);
    for (const one of terms) {
      const entry = partAt(one.url[locale]);
      expect(seen(entry, 'h3')).toBe(one.term[locale]);
      expect(seenAll(entry, '.names span')).toEqual([one.term[other], one.pinyin]);
      expect(seen(entry, 'h3 ~ p:not(.names)')).toBe(one.definition[locale]);
      expect(entry.closest('section')?.id).toBe(one.category);
    }
  });
});
