import { parse } from 'yaml';

const files = import.meta.glob<string>('/content/ledger/redirects.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const redirects = Object.values(files).flatMap((text) =>
  Object.entries((parse(text) ?? {}) as Record<string, string>),
);
const byTarget = Map.groupBy(redirects, ([, to]) => to);

/** The addresses at which a page stood before it was moved, the first one first. */
export const formerAddresses = (address: string): string[] =>
  (byTarget.get(address) ?? []).map(([from]) => from);
