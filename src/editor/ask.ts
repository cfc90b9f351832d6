import { createInterface } from 'node:readline/promises';

export interface Ask {
  (question: string, fallback?: string): Promise<string>;
  close(): void;
}

/** Asks in the terminal; where nobody can answer, the fallback is taken. */
export const asker = (): Ask => {
  const isOpen = process.stdin.isTTY;
  const lines = isOpen
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const ask = async (question: string, fallback = ''): Promise<string> => {
    if (!lines) return fallback;
    const answer = await lines.question(`${question}${fallback ? ` [${fallback}]` : ''} `);
    return answer.trim() || fallback;
  };
  return Object.assign(ask, { close: () => lines?.close() });
};
