import { locales, type Locale } from '../../schema/locale.ts';
import { fill, type SearchWords } from '../../lib/i18n/search-words.ts';
import { hintsOf, summaryOf } from './answer-words.ts';
import { Filters } from './filters.ts';
import { find, findExactly, type Found } from './find.ts';
import type { Hit } from './match.ts';
import { renderHit } from './render.ts';

const pageSize = 10;
const otherSize = 3;
const typingPause = 80;
/** A search that takes no longer than this is not announced. */
const patience = 500;

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
      hintsOf(this.#words, found),
    ]);
    if (found !== this.#answer) return;
    // All at once, so that nothing is pushed away by what comes later.
    this.#say(summaryOf(this.#words, found, this.#chosen.length));
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
