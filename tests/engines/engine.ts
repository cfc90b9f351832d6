/** How a page is opened. */
export interface View {
  /** CSS pixels. */
  width: number;
  height?: number;
  dark?: boolean;
}

/** What the checks need of a browser, whatever it is driven by. One page is open at a time. */
export interface Engine {
  /** Opens an address in a fresh page and waits until it is loaded. */
  open(address: string, view: View): Promise<void>;
  /** Runs a function, which must stand on its own, in the page. */
  evaluate<Result, Args extends unknown[]>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** A PNG of what the window shows. */
  screenshot(): Promise<Uint8Array>;
  /** What the page complained of since it was opened: errors, and breaches of its policy. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | '/';

export const defaultHeight = 900;

/** A function and its arguments as an expression that any engine evaluates. */
export const expression = (work: (...args: never[]) => unknown, args: unknown[]): string =>
  `(${work.toString()})(...${JSON.stringify(args)})`;

/** Waits for what is true in the page sooner or later. */
export const until = async <Args extends unknown[]>(
  engine: Engine,
  work: (...args: Args) => boolean,
  ...args: Args
): Promise<void> => {
  const end = Date.now() + 45_000;
  // While a page makes room for the next, there may be nothing to ask.
  while (!(await engine.evaluate(work, ...args).catch(() => false))) {
    if (Date.now() > end) throw new Error(`never came true: ${expression(work, args)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
