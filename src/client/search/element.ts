import { locales, type Locale } from '../../schema/locale.ts';
import { fill, type SearchWords } from '../../lib/i18n/search-words.ts';
import type { Name } from '../../lib/search/format.ts';
import { Filters } from './filters.ts';
import { openIndex, type Index } from './lookup.ts';
import { exactAnswer, looseAnswer, type Answer, type Hit } from './match.ts';
import { matchNames, suggest, writtenNames, type NameMatch } from './names.ts';
import { parseQuery } from './query.ts';
import { renderHit, renderQueries } from './render.ts';
import { load } from './store.ts';

const pageSize = 10;
const otherSize = 3;
const typingPause = 80;
/** A search that takes no longer than this is not announced. */
const patience = 500;

/** What a query finds in one language. */
interface Found extends Answer {
  query: string;
  index: Index;
  names: NameMatch[];
}

const findExactly = async (locale: Locale, query: string): Promise<Found> => {
  const index = await openIndex(locale);
  // One after the other, names and lists would cost a slow line two waits.
  const names = load<Name[]>(index.manifest.names).then((all) =>
    matchNames(all, index.fold, query),
  );
  const terms = parseQuery(locale, index.fold, query);
  return { ...(await exactAnswer(index, terms, names)), query, index, names: await names };
};

/** What the query finds exactly or, if that is nothing, what is like it. */
const find = async (locale: Locale, query: string): Promise<Found> => {
  const exact = await findExactly(locale, query);
  return exact.hits.length > 0
    ? exact
    : { ...exact, ...(await looseAnswer(exact.index, exact.terms)) };
};

/** The search of the search page: its form works as it stands, this shows the answers to it. */
class SiteSearch extends HTMLElement {
  #locale!: Locale;
  #words!: SearchWords;
  #filters!: Filters;
  /** Whether the address is one to come back to, and not a query half typed. */
  #isDone = true;
  #turn = 0;
  #pause = 0;
  #answer: Found | undefined;
  /** Those of the answers that the filters leave. */
  #chosen: readonly Hit[] = [];

  connectedCallback(): void {
    this.#locale = this.dataset['locale'] as Locale;
    this.#words = JSON.parse(this.#part('words').textContent) as SearchWords;
    this.#filters = new Filters(this.#part('filters'), () => {
      this.#keep(true);
      void this.#show();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(true);
    });
    // Letters of a pinyin that are not yet characters are no query.
    for (const kind of ['input', 'compositionend'] as const) {
      this.#input.addEventListener(kind, (event) => {
        clearTimeout(this.#pause);
        if ((event as InputEvent).isComposing) return;
        this.#pause = window.setTimeout(() => this.#ask(false), typingPause);
      });
    }
    this.#part('more').addEventListener('click', () => void this.#more());
    this.#part('retry').addEventListener('click', () => this.#ask(false));
    addEventListener('popstate', () => this.#read());
    document.addEventListener('keydown', (event) => this.#key(event));
    this.#read();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`) as HTMLElement;
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isField = event.target instanceof Element && event.target.matches('input, select');
    if (event.key === '/' && !isField) {
      event.preventDefault();
      this.#input.focus();
      this.#input.select();
    } else if (event.key === 'Escape' && event.target === this.#input) {
      this.#input.blur();
    }
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  /** Takes the query and the filters from the address. */
  #read(): void {
    const address = new URLSearchParams(location.search);
    this.#input.value = address.get('q') ?? '';
    this.#filters.read(address);
    void this.#search();
  }

  /** Puts query and filters into the address: what is typed on from there is one step back. */
  #keep(isDone: boolean): void {
    const address = new URLSearchParams(this.#query ? { q: this.#query } : {});
    this.#filters.write(address);
    const search = address.toString() && `?${address.toString()}`;
    if (search !== location.search) {
      const url = search || location.pathname;
      if (this.#isDone) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
      this.#isDone = false;
    }
    // A space typed after it leaves a query as it is: done.
    this.#isDone ||= isDone;
  }

  #ask(isDone: boolean): void {
    clearTimeout(this.#pause);
    this.#keep(isDone);
    void this.#search();
  }

  #say(message: string): void {
    this.#part('status').textContent = message;
  }

  #clear(): void {
    this.#answer = undefined;
    for (const part of ['results', 'hints']) this.#part(part).replaceChildren();
    for (const part of ['filters', 'more', 'retry', 'other']) {
      this.#part(part).hidden = true;
    }
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#query;
    if (!query) {
      this.#clear();
      this.#say(this.#words.prompt);
      return;
    }
    const slow = setTimeout(
      () => turn === this.#turn && this.#say(this.#words.searching),
      patience,
    );
    try {
      const found = await find(this.#locale, query);
      // A later query may have been answered first.
      if (turn !== this.#turn) return;
      this.#answer = found;
      await this.#show();
    } catch {
      if (turn !== this.#turn) return;
      this.#clear();
      this.#say(this.#words.failed);
      this.#part('retry').hidden = false;
    } finally {
      clearTimeout(slow);
    }
    // An addition: without it the answer stands.
    await this.#showOther(query, turn).catch(() => undefined);
  }

  /** How the query is written in the text or, if nothing has it, what it may have meant. */
  async #hints({ query, index, names, isLoose, hits }: Found): Promise<Node[]> {
    const written = writtenNames(names, this.#locale, query);
    if (written.length > 0) return renderQueries(this.#words.alsoWritten, written);
    if (!isLoose && hits.length > 0) return [];
    const all = await load<Name[]>(index.manifest.names);
    return renderQueries(this.#words.didYouMean, suggest(all, index.fold, query));
  }

  /** What the status says of a number of results; more may have been typed since they were asked. */
  #summary({ query, isLoose, hits }: Found, count: number): string {
    const words = this.#words;
    // Quotation marks of the query stand beside those of the sentence.
    const values = { query: query.replace(/["“”]/g, ''), count };
    if (hits.length > 0 && count === 0) {
      return fill(words.filtered, { ...values, count: hits.length });
    }
    if (count === 0) return fill(words.none, values);
    if (count === 1) return fill(isLoose ? words.likeOne : words.foundOne, values);
    return fill(isLoose ? words.like : words.found, values);
  }

  #render({ index, terms }: Found, hits: readonly Hit[]): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map((hit) => renderHit(index, this.#words, terms, hit)));
  }

  /** Shows those of the answers that the filters leave, the first of them at once. */
  async #show(): Promise<void> {
    const found = this.#answer;
    if (!found) return;
    this.#chosen = this.#filters.apply(found.index.manifest, found.hits);
    const [items, hints] = await Promise.all([
      this.#render(found, this.#chosen.slice(0, pageSize)),
      this.#hints(found),
    ]);
    if (found !== this.#answer) return;
    // All at once, so that nothing is pushed away by what comes later.
    this.#say(this.#summary(found, this.#chosen.length));
    this.#part('hints').replaceChildren(...hints);
    this.#part('results').replaceChildren(...items);
    this.#part('filters').hidden = found.hits.length === 0;
    this.#part('more').hidden = items.length >= this.#chosen.length;
    this.#part('retry').hidden = true;
  }

  async #more(): Promise<void> {
    const found = this.#answer;
    const list = this.#part('results');
    const shown = list.childElementCount;
    if (!found) return;
    const items = await this.#render(found, this.#chosen.slice(shown, shown + pageSize));
    if (found !== this.#answer) return;
    list.append(...items);
    this.#part('more').hidden = list.childElementCount >= this.#chosen.length;
    items[0]?.querySelector('a')?.focus();
  }

  /** What the other language has, apart: a few results and the way to all of them. */
  async #showOther(query: string, turn: number): Promise<void> {
    if (turn !== this.#turn || !this.#answer) return;
    const other = locales[this.#locale === locales[0] ? 1 : 0];
    const part = this.#part('other');
    const found = await findExactly(other, query);
    const items = await this.#render(found, found.hits.slice(0, otherSize));
    if (turn !== this.#turn) return;
    part.hidden = items.length === 0;
    const { otherFound } = this.#words;
    this.#part('other-title').textContent = fill(otherFound, { count: found.hits.length });
    this.#part('other-results').replaceChildren(...items);
    const all = this.#part('other-all') as HTMLAnchorElement;
    all.search = `?q=${encodeURIComponent(query)}`;
  }
}

customElements.define('site-search', SiteSearch);
