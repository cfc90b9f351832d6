import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** What was published, kept in `content/ledger`: nothing of it may change or vanish unnoticed. */
export interface Ledger {
  /** For each story, as `en/2020-08-31-alliance-founded`, its text and the number of its changes. */
  stories: Record<string, { text: string; changes: number }>;
  /** For each entry that is no story, as `members/southwest-university`, the day it last changed. */
  entries: Record<string, { text: string; changed: string }>;
  /** Every address that readers could ever open. */
  addresses: string[];
}

const file = (root: string): string => join(root, 'content', 'ledger', 'published.json');

export const readLedger = (root: string): Ledger =>
  existsSync(file(root))
    ? (JSON.parse(readFileSync(file(root), 'utf8')) as Ledger)
    : { stories: {}, entries: {}, addresses: [] };

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const writeLedger = (root: string, { stories, entries, addresses }: Ledger): void => {
  mkdirSync(dirname(file(root)), { recursive: true });
  const ledger: Ledger = {
    stories: sorted(stories),
    entries: sorted(entries),
    addresses: [...new Set(addresses)].sort(),
  };
  writeFileSync(file(root), `${JSON.stringify(ledger, null, 2)}\n`);
};

/** What a story says in a few letters; line ends and where its links lead make no difference. */
export const fingerprint = (text: string): string => {
  const plain = text
    .replaceAll('\r\n', '\n')
    .replace(/\]\([^)"]*/g, ']')
    .trim();
  return hash('sha256', plain, 'base64url').slice(0, 16);
};

/** The day on which each entry last changed; an entry that changed since it was noted has none. */
export const daysOnRecord = (root: string): { id: string; changed: string }[] =>
  Object.entries(readLedger(root).entries).flatMap(([id, { text, changed }]) => {
    const path = join(root, 'content', `${id}.yaml`);
    const isSame = existsSync(path) && fingerprint(readFileSync(path, 'utf8')) === text;
    return isSame ? [{ id, changed }] : [];
  });

/** Where addresses that were once published lead now, from `content/ledger/redirects.yaml`. */
export const readRedirects = (root: string): Record<string, string> => {
  const path = join(root, 'content', 'ledger', 'redirects.yaml');
  return existsSync(path)
    ? ((parse(readFileSync(path, 'utf8')) ?? {}) as Record<string, string>)
    : {};
};

/** An address of this site as a redirect may have it: nothing that climbs out of the built site. */
export const plainAddress = /^\/(?:[a-z0-9-]+\/)+$/;

/** Redirects for the build; what is wrong with the rest, the content check tells. */
export const redirectsToBuild = (root: string): Record<string, string> => {
  try {
    const all = Object.entries(readRedirects(root));
    return Object.fromEntries(
      all.filter((pair) => pair.every((address) => plainAddress.test(address))),
    );
  } catch {
    return {};
  }
};

/** A redirect is a line of its own, so that two editors do not get in each other's way. */
export const addRedirects = (root: string, redirects: Record<string, string>): void => {
  const path = join(root, 'content', 'ledger', 'redirects.yaml');
  const known = { ...readRedirects(root) };
  // What led to the old address leads to the new one.
  for (const [from, to] of Object.entries(known)) known[from] = redirects[to] ?? to;
  const all = Object.entries({ ...known, ...redirects }).filter(([from, to]) => from !== to);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `# Where published addresses lead now; npm run move writes this.\n${all.map(([from, to]) => `${from}: ${to}\n`).join('')}`,
  );
};
