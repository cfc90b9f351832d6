import { topics } from '../../schema/topic.ts';
import { searchKinds, type Manifest } from '../../lib/search/format.ts';
import type { Hit } from './match.ts';

/** What narrows the results; the names are those of the address too. */
const facets = ['kind', 'topic', 'year'] as const;
type Facet = (typeof facets)[number];

const valuesOf = (manifest: Manifest, facet: Facet, page: number): string[] => {
  if (facet === 'kind') return [searchKinds[Number(manifest.kinds[page])] ?? ''];
  if (facet === 'year') return manifest.years[page] ? [String(manifest.years[page])] : [];
  const bits = manifest.topics[page] ?? 0;
  return topics.filter((_, index) => bits & (1 << index));
};

/** The filters of the search page: three lists of choices, each with its number of results. */
export class Filters {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    root.addEventListener('change', changed);
  }

  #select(facet: Facet): HTMLSelectElement {
    return this.#root.querySelector(`[name=${facet}]`) as HTMLSelectElement;
  }

  /** Chooses what an address says. */
  read(address: URLSearchParams): void {
    for (const facet of facets) {
      const value = address.get(facet) ?? '';
      const select = this.#select(facet);
      // The years that can be chosen are known only with the results.
      if (facet === 'year' && /^\d{4}$/.test(value)) this.#setYears([value]);
      select.value = value;
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  write(address: URLSearchParams): void {
    for (const facet of facets) {
      const { value } = this.#select(facet);
      if (value) address.set(facet, value);
    }
  }

  #setYears(years: readonly string[]): void {
    const select = this.#select('year');
    const { value } = select;
    const [any] = select.options;
    select.replaceChildren(...(any ? [any] : []), ...years.map((year) => new Option(year, year)));
    select.value = years.includes(value) ? value : '';
  }

  /** Those of the hits that are chosen; counts what each other choice would leave. */
  apply(manifest: Manifest, hits: readonly Hit[]): readonly Hit[] {
    const years = new Set(hits.flatMap(({ page }) => valuesOf(manifest, 'year', page)));
    const chosenYear = this.#select('year').value;
    if (chosenYear) years.add(chosenYear);
    this.#setYears([...years].sort().reverse());
    const meets = (facet: Facet, { page }: Hit): boolean => {
      const { value } = this.#select(facet);
      return !value || valuesOf(manifest, facet, page).includes(value);
    };
    for (const facet of facets) {
      const left = hits.filter((hit) =>
        facets.every((other) => other === facet || meets(other, hit)),
      );
      for (const option of this.#select(facet).options) {
        const count = option.value
          ? left.filter(({ page }) => valuesOf(manifest, facet, page).includes(option.value)).length
          : left.length;
        option.dataset['label'] ??= option.text;
        option.text = `${option.dataset['label']} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
    return hits.filter((hit) => facets.every((facet) => meets(facet, hit)));
  }
}
