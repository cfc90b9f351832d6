import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../files.ts';

/** Milliseconds before each further try. */
const waits = [5_000, 30_000];
const longestWait = 5 * 60_000;
const timeout = 60_000;

export type Wait = (milliseconds: number) => Promise<unknown>;

export interface Message {
  endpoint: URL;
  type: string;
  body: string;
}

export interface Answer {
  status: number;
  text: string;
}

/** How long a server asks to be left alone: seconds or a date. */
const askedWait = (value: string | null): number => {
  if (!value) return 0;
  const milliseconds = /^\d+$/.test(value)
    ? Number(value) * 1_000
    : new Date(value).getTime() - Date.now();
  return Number.isNaN(milliseconds) ? 0 : Math.max(milliseconds, 0);
};

const tryOnce = async ({ endpoint, type, body }: Message) => {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': `${type}; charset=utf-8` },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const { status, headers } = response;
    const answer: Answer = { status, text: await response.text() };
    const isBusy = status === 429 || status >= 500;
    return isBusy
      ? { problem: `answers ${status}`, asked: askedWait(headers.get('Retry-After')) }
      : { answer };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { problem: `cannot be reached (${reason})`, asked: 0 };
  }
};

/**
 * Posts a message; tries again, ever later, while the network fails or the server is busy.
 * @throws a Refusal when the tries are used up; it names the host and never the address, which may
 *   hold a token.
 */
export const post = async (message: Message, wait: Wait = sleep): Promise<Answer> => {
  const { host } = message.endpoint;
  for (let tries = 1; ; tries += 1) {
    const { answer, problem, asked } = await tryOnce(message);
    if (answer) return answer;
    const pause = waits[tries - 1];
    if (pause === undefined) {
      throw new Refusal(`${host} ${problem}, ${tries} times in all; run this again later`);
    }
    if (asked > longestWait) {
      const minutes = Math.ceil(asked / 60_000);
      throw new Refusal(`${host} ${problem}; run this again in ${minutes} minutes`);
    }
    await wait(Math.max(pause, asked));
  }
};
