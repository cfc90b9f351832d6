import { findMiniBrowser } from '../../src/commands/engine-programs.mjs';
import { defaultHeight, expression, type Engine, type Key } from './engine.ts';
import { failedFiles, tellBreaches } from './heard.ts';
import { beginSession, type Session } from './webdriver.ts';
import { pointer } from './screen.ts';
import { startWebKitDriver } from './webkit-driver.ts';

/** Keys that WebDriver knows by a number of its own. */
const keys: Record<Key, string> = { Tab: '\uE004', Enter: '\uE007', '/': '/' };
/** The key under which WebDriver names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Element = Record<typeof elementKey, string>;

interface Listening {
  heard?: string[];
}

/**
 * Listens from when a page is loaded, as this driver lets nobody in before; what a page says until
 * then, webkit-console.ts hears. A file that could not be had is not among the errors of a window.
 */
const listen = (): void => {
  const heard: string[] = [];
  (window as Listening).heard = heard;
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  const hear = (event: Event): void => {
    const file = event.target instanceof Element ? event.target.outerHTML : '';
    heard.push(event instanceof ErrorEvent ? event.message : `failed: ${file}`);
  };
  addEventListener('error', hear, { capture: true });
  const { error } = console;
  console.error = (...words: unknown[]) => {
    heard.push(words.join(' '));
    error(...words);
  };
};

const heard = (): string[] => (window as Listening).heard ?? [];

/** Where a window has the pointer in its last corner: as nobody manages windows, it gets the keys. */
const place = (width: number, height: number) => {
  const [x, y] = [pointer.x + 4 - width, pointer.y + 4 - height];
  return { x, y, width, height };
};

/** WebKitGTK, driven by plain WebDriver; a session anew for the other colour scheme. */
export const startWebKit = async (): Promise<Engine> => {
  const driver = await startWebKitDriver();
  let session: Session | undefined;
  let isDark = false;
  /** By how much the window is higher than what it shows of the page. */
  let bar = 0;
  const begin = (dark: boolean): Promise<Session> =>
    beginSession(driver.address, {
      acceptInsecureCerts: true,
      'webkitgtk:browserOptions': {
        binary: findMiniBrowser(),
        args: ['--automation', ...(dark ? ['--dark-mode'] : [])],
      },
    });
  const current = (): Session => {
    if (!session) throw new Error('no page is open');
    return session;
  };
  const evaluate: Engine['evaluate'] = (work, ...args) =>
    current().post('/execute/sync', { script: `return ${expression(work, args)}`, args: [] });
  const element = async (path: string, body?: object): Promise<string> => {
    const found = body
      ? await current().post<Element>(path, body)
      : await current().get<Element>(path);
    return `/element/${found[elementKey]}`;
  };
  return {
    open: async (address, { width, height = defaultHeight, dark = false }) => {
      if (session && dark !== isDark) {
        await session.end();
        session = undefined;
      }
      session ??= await begin(dark);
      isDark = dark;
      await session.post('/window/rect', place(width, height + bar));
      await session.post('/url', { url: address });
      const missing = height - (await evaluate(() => innerHeight));
      if (missing !== 0) {
        bar += missing;
        await session.post('/window/rect', place(width, height + bar));
      }
      await evaluate(listen);
      await evaluate(tellBreaches);
    },
    evaluate,
    click: async (selector) => {
      const found = await element('/element', { using: 'css selector', value: selector });
      await current().post(`${found}/click`);
    },
    type: async (text) => {
      const active = await element('/element/active');
      await current().post(`${active}/value`, { text });
    },
    press: async (key) => {
      const value = keys[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await current().post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    screenshot: async () => Buffer.from(await current().get<string>('/screenshot'), 'base64'),
    errors: async () => [...(await evaluate(heard)), ...(await evaluate(failedFiles))],
    close: async () => {
      await session?.end();
      await driver.stop();
    },
  };
};
