/**
 * Filters the directory where it stands. The links lead to pages that show the same without
 * JavaScript; here one value of each facet can be chosen, and choosing it again lets it go. What it
 * says of their number stands in `data-one` and `data-none`, for one organisation and for none.
 */
class MemberFilter extends HTMLElement {
  #chosen = new Map<string, string>();

  connectedCallback(): void {
    for (const [facet, value] of new URLSearchParams(location.search)) {
      if (this.#link(facet, value)) this.#chosen.set(facet, value);
    }
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('nav a') : null;
      if (
        !(link instanceof HTMLAnchorElement) ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey
      ) {
        return;
      }
      event.preventDefault();
      this.#choose(link);
    });
    if (this.#chosen.size > 0) this.#apply();
  }

  #link(facet: string, value: string): Element | undefined {
    return [...this.querySelectorAll<HTMLElement>('a[data-facet]')].find(
      ({ dataset }) => dataset['facet'] === facet && dataset['value'] === value,
    );
  }

  #choose(link: HTMLAnchorElement): void {
    const { facet, value } = link.dataset;
    if (!facet || !value) this.#chosen.clear();
    else if (this.#chosen.get(facet) === value) this.#chosen.delete(facet);
    else this.#chosen.set(facet, value);
    const query = new URLSearchParams([...this.#chosen]).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.#apply();
  }

  #apply(): void {
    let count = 0;
    for (const item of this.querySelectorAll<HTMLElement>('li[data-relation]')) {
      item.hidden = ![...this.#chosen].every(([facet, value]) =>
        item.getAttribute(`data-${facet}`)?.split(' ').includes(value),
      );
      if (!item.hidden) count += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('li:not([hidden])');
    }
    for (const link of this.querySelectorAll<HTMLElement>('nav a')) {
      const { facet = '', value } = link.dataset;
      const isChosen = facet ? this.#chosen.get(facet) === value : this.#chosen.size === 0;
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const { one = '', none = '' } = this.dataset;
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = count === 1 ? one : none.replace('0', String(count));
  }
}

customElements.define('member-filter', MemberFilter);
