import { Agent } from 'node:https';
import { brotliDecompressSync } from 'node:zlib';
import { ask, type Answer } from './ask.ts';
import { changing, readVersion, steady } from './versions.ts';

/** What readers met. */
export interface Met {
  pages: number;
  unchanged: number;
  assets: number;
  /** One line for each thing that went wrong. */
  faults: string[];
}

interface Kept {
  etag: string;
  version: number;
  assets: string[];
}

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
const oneOf = <One>(many: readonly One[]): One => {
  const one = many[Math.floor(Math.random() * many.length)];
  if (one === undefined) throw new Error('none to choose from');
  return one;
};
const textOf = ({ headers, body }: Answer): string =>
  (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString();

/**
 * A reader with a browser's cache and one connection, who reads until told to stop. No page may be
 * older than one seen before, nor than what was on show when it was asked for; what a page asks for
 * must be there, at once and later, and be of its version.
 */
export class Reader {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #cache = new Map<string, Kept>();
  #seen = 0;
  #address: string;
  #onShow: () => number;
  #met: Met;

  constructor(address: string, onShow: () => number, met: Met) {
    this.#address = address;
    this.#onShow = onShow;
    this.#met = met;
  }

  async #ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return ask(this.#address + path, { headers, agent: this.#agent });
  }

  #fault(text: string): void {
    this.#met.faults.push(text);
  }

  /** A page as a browser asks for it: again only if it changed. */
  async #page(path: string, encoding: string): Promise<Kept | undefined> {
    const key = `${encoding} ${path}`;
    const kept = this.#cache.get(key);
    const answer = await this.#ask(path, {
      'Accept-Encoding': encoding,
      ...(kept && { 'If-None-Match': kept.etag }),
    });
    if (answer.status === 304 && kept) {
      this.#met.unchanged += 1;
      return kept;
    }
    if (answer.status !== 200) {
      this.#fault(`${path} answered ${answer.status}`);
      return undefined;
    }
    const page = { etag: answer.headers.etag ?? '', ...readVersion(textOf(answer)) };
    this.#cache.set(key, page);
    return page;
  }

  async #asset(path: string, version: number): Promise<void> {
    const answer = await this.#ask(path, { 'Accept-Encoding': oneOf(['br', 'identity']) });
    this.#met.assets += 1;
    if (answer.status !== 200) this.#fault(`${path} of version ${version}: ${answer.status}`);
    else if (!new RegExp(`\\b${version}\\b`).test(textOf(answer))) {
      this.#fault(`${path} is not of version ${version}`);
    }
  }

  async #turn(): Promise<void> {
    const path = oneOf(changing);
    const before = this.#onShow();
    const page = await this.#page(path, oneOf(['br', 'identity']));
    this.#met.pages += 1;
    if (!page) return;
    const { version, assets } = page;
    if (!(version >= this.#seen)) this.#fault(`${path}: ${version} after ${this.#seen}`);
    if (!(version >= before)) this.#fault(`${path}: ${version} while ${before} was on show`);
    this.#seen = Math.max(this.#seen, version);
    // One reader in eight has gone for tea.
    await pause(Math.random() < 1 / 8 ? 3000 : Math.random() * 30);
    for (const asset of assets) await this.#asset(asset, version);
    await this.#search();
    if (this.#cache.has(`br ${steady}`)) {
      const again = this.#met.unchanged;
      await this.#page(steady, 'br');
      if (this.#met.unchanged === again) this.#fault(`${steady} was sent again unchanged`);
    } else await this.#page(steady, 'br');
  }

  async #search(): Promise<void> {
    const manifest = await this.#ask('/search-index/en.json');
    const { version, names } = JSON.parse(manifest.body.toString()) as {
      version: number;
      names: string;
    };
    if (version < this.#seen) this.#fault(`search: ${version} after ${this.#seen}`);
    this.#seen = Math.max(this.#seen, version);
    await this.#asset(names, version);
  }

  async read(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await this.#turn().catch((error: unknown) => {
        this.#fault(String(error));
      });
    }
    this.#agent.destroy();
  }
}
