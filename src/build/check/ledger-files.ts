import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { say } from '../../schema/say.ts';
import type { Ledger } from '../ledger.ts';
import type { Fault, Place } from './fault.ts';
import { readYaml } from './yaml.ts';

export const ledgerFile = 'content/ledger/published.json';
export const redirectFile = 'content/ledger/redirects.yaml';

const entryId = /^(?:members|base|sources|glossary)\/[a-z0-9-]+$/;
const ledgerSchema = z.strictObject({
  stories: z.record(
    z.string().regex(/^(?:en|zh)\/[a-z0-9-]+$/),
    z.strictObject({ text: z.string(), changes: z.number() }),
  ),
  entries: z.record(
    z.string().regex(entryId),
    z.strictObject({ text: z.string(), changed: z.iso.date() }),
  ),
  addresses: z.array(z.string().startsWith('/')),
});

/** Where published addresses lead now, and where each stands. */
export interface Redirects {
  redirects: Record<string, string>;
  placeOf(from: string): Place;
}

const empty: Ledger = { stories: {}, entries: {}, addresses: [] };
const top: Place = { line: 1, column: 1 };

const readText = (root: string, file: string): string | undefined =>
  statSync(join(root, file), { throwIfNoEntry: false })?.isFile()
    ? readFileSync(join(root, file), 'utf8')
    : undefined;

const restore = say(
  'cannot be read; take the last one that could: git checkout -- content/ledger',
  '无法读取；请恢复上一个版本：git checkout -- content/ledger',
);

const ledgerIn = (text: string): { ledger: Ledger; place?: Place } => {
  try {
    const { data } = ledgerSchema.safeParse(JSON.parse(text));
    return data ? { ledger: data } : { ledger: empty, place: top };
  } catch (error) {
    const [, at = '0'] = /position (\d+)/.exec(String(error)) ?? [];
    const above = text.slice(0, Number(at)).split('\n');
    return {
      ledger: empty,
      place: { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 },
    };
  }
};

const redirectsIn = (text: string): Redirects & { faults: Fault[] } => {
  const { data, faults, keyPlaceOf } = readYaml(text, redirectFile, 0);
  const placeOf = (from: string): Place => keyPlaceOf([from]);
  if (faults.length > 0) return { redirects: {}, placeOf, faults };
  const { data: redirects } = z.record(z.string(), z.string()).safeParse(data ?? {});
  return redirects
    ? { redirects, placeOf, faults }
    : {
        redirects: {},
        placeOf,
        faults: [{ file: redirectFile, ...top, field: '', message: restore }],
      };
};

/** What was published and where it leads; a file that cannot be read is a fault and is passed over. */
export const readLedgerFiles = (
  root: string,
): { ledger: Ledger; redirects: Redirects; faults: Fault[] } => {
  const text = readText(root, ledgerFile);
  const { ledger, place } = text === undefined ? { ledger: empty } : ledgerIn(text);
  const { faults, ...redirects } = redirectsIn(readText(root, redirectFile) ?? '');
  const broken = place ? [{ file: ledgerFile, ...place, field: '', message: restore }] : [];
  return { ledger, redirects, faults: [...broken, ...faults] };
};
