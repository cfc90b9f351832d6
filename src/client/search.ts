import { closeHan } from '../lib/han.ts';
import { strings } from '../lib/i18n/index.ts';
import { locales, type Locale } from '../schema/locale.ts';
import { findPages, type Match, type PageData } from './pagefind.ts';

const pageSize = 10;
const typingPause = 200;

/** Pagefind escapes the page's text and marks the match; nothing else is let through. */
const excerptNodes = (excerpt: string): Node[] => {
  const body = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return new Text(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
};

const resultItem = ({ url, meta, excerpt }: PageData, locale: Locale): HTMLLIElement => {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = closeHan(meta.title ?? url, locale).trim();
  const heading = document.createElement('h2');
  heading.append(link);
  const text = document.createElement('p');
  text.append(...excerptNodes(closeHan(excerpt, locale)));
  const item = document.createElement('li');
  item.append(heading, text);
  return item;
};

/** The search of the search page: its form works as it stands, this shows the answers to it. */
class SiteSearch extends HTMLElement {
  #turn = 0;
  #pause = 0;
  #rest: Match[] = [];

  connectedCallback(): void {
    const input = this.#part(HTMLInputElement, 'input');
    const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    input.value = asked;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(input.value.trim());
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => void this.#answer(input.value.trim()), typingPause);
    });
    this.#part(HTMLButtonElement, '[data-more]').addEventListener('click', () => void this.#more());
    void this.#answer(asked);
  }

  get #locale(): Locale {
    return locales.find((locale) => locale === this.dataset['locale']) ?? 'en';
  }

  #part<Part extends Element>(kind: new () => Part, selector: string): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`site-search lacks ${selector}`);
    return part;
  }

  #say(message: string): void {
    this.#part(HTMLParagraphElement, '[data-status]').textContent = message;
  }

  async #answer(query: string): Promise<void> {
    const turn = ++this.#turn;
    const t = strings(this.#locale);
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    history.replaceState(null, '', address);
    if (!query) {
      this.#show([]);
      this.#say(t.searchPrompt);
      return;
    }
    this.#say(t.searching);
    try {
      const matches = await findPages(query);
      // A later query may have been answered first.
      if (turn !== this.#turn) return;
      this.#show(matches);
      await this.#more();
      this.#say(matches.length ? t.searchFound(matches.length, query) : t.searchNone(query));
    } catch {
      if (turn !== this.#turn) return;
      this.#show([]);
      this.#say(t.searchFailed);
    }
  }

  #show(matches: Match[]): void {
    this.#rest = matches;
    this.#part(HTMLOListElement, '[data-results]').replaceChildren();
    this.#part(HTMLButtonElement, '[data-more]').hidden = true;
  }

  async #more(): Promise<void> {
    const turn = this.#turn;
    const shown = await Promise.all(this.#rest.slice(0, pageSize).map((match) => match.data()));
    if (turn !== this.#turn) return;
    this.#rest = this.#rest.slice(pageSize);
    this.#part(HTMLOListElement, '[data-results]').append(
      ...shown.map((page) => resultItem(page, this.#locale)),
    );
    this.#part(HTMLButtonElement, '[data-more]').hidden = this.#rest.length === 0;
  }
}

customElements.define('site-search', SiteSearch);
