import type { Browser, Page } from 'playwright-core';
import { median } from '../table.ts';
import type { Method } from './methods.ts';
import type { Query } from './queries.ts';
import { serve, type Wire } from './serve.ts';
import { ask, openPage } from './visit.ts';

/** So many queries are each asked as the first of a visit. */
export const firstQueries = 20;

type Open = () => Promise<Page>;

/** The bytes of each of some queries, asked as the first of a visit. */
const askFirst = async (open: Open, wire: Wire, queries: readonly Query[]): Promise<number[]> => {
  const first: number[] = [];
  for (const query of queries) {
    const page = await open();
    wire.bytes = 0;
    await ask(page, query, false);
    first.push(wire.bytes);
    await page.close();
  }
  return first;
};

/** What one query cost and found. */
interface Answer {
  bytes: number;
  time: number;
  precision: number;
  recall: number;
}

/** All queries, one after the other in one visit. */
const askAll = async (
  open: Open,
  wire: Wire,
  queries: readonly Query[],
  tell: (number: number) => void,
): Promise<Answer[]> => {
  const page = await open();
  // What all results cost to read is not what a reader pays.
  const judge = await open();
  const answers: Answer[] = [];
  for (const [number, query] of queries.entries()) {
    wire.bytes = 0;
    const { time } = await ask(page, query, false);
    const { bytes } = wire;
    const { urls } = await ask(judge, query, true);
    const right = urls.filter((url) => query.expected.has(url)).length;
    const precision = urls.length > 0 ? right / urls.length : 1;
    answers.push({ bytes, time, precision, recall: right / query.expected.size });
    tell(number);
  }
  await page.close();
  await judge.close();
  return answers;
};

const kilo = (bytes: number): number => Math.round(bytes / 100) / 10;
const mean = (numbers: readonly number[]): string =>
  (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(3);

/** Asks an index all queries in Chromium: bytes on the wire, milliseconds, and how right it is. */
export const measure = async (
  browser: Browser,
  method: Method,
  folder: string,
  queries: readonly Query[],
) => {
  const { wire, address, close } = await serve(folder);
  const open: Open = () => openPage(browser, address, method);
  const first = await askFirst(open, wire, queries.slice(0, firstQueries));
  const answers = await askAll(open, wire, queries, (number) => {
    if (number % 50 === 0) process.stderr.write(`\r${method}: ${number} of ${queries.length}   `);
  });
  process.stderr.write('\r');
  close();
  const later = answers.slice(1);
  const times = later.map(({ time }) => time);
  return {
    'first query, KB': kilo(median(first)),
    'largest first, KB': kilo(Math.max(...first)),
    'later query, KB': kilo(median(later.map(({ bytes }) => bytes))),
    'first, ms': Math.round(answers[0]?.time ?? NaN),
    'median, ms': Math.round(median(times) * 10) / 10,
    '95 %, ms': Math.round(median(times, 0.95) * 10) / 10,
    precision: mean(answers.map(({ precision }) => precision)),
    recall: mean(answers.map(({ recall }) => recall)),
  };
};
