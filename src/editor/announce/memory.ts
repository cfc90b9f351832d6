import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { lastFile, readPublished, writeJson, type Published } from '../../build/addresses.ts';

const accepted = z.record(z.string(), z.record(z.string(), z.string()));

/** What a page that is gone looks like. */
const gone = '';

/**
 * What each engine accepted while another did not: it is not told again. Once all of them know
 * everything, the pages of the build are those that were last announced.
 */
export const memory = (root: string, built: Published) => {
  const file = join(dirname(lastFile(root)), 'accepted.json');
  const known = existsSync(file) ? accepted.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const last = readPublished(lastFile(root));
  const stateIn = ({ pages }: Published, address: string): string =>
    pages[new URL(address).pathname] ?? gone;
  const state = (address: string): string => stateIn(built, address);
  const wasTold = (address: string): boolean =>
    last?.site === built.site && stateIn(last, address) === state(address);
  return {
    knows: (engine: string, address: string): boolean =>
      known[engine]?.[address] === state(address) || wasTold(address),
    accept(engine: string, addresses: readonly string[]): void {
      const states = addresses.map((address) => [address, state(address)]);
      known[engine] = { ...known[engine], ...Object.fromEntries(states) };
      writeJson(file, known);
    },
    finish(): void {
      writeJson(lastFile(root), built);
      rmSync(file, { force: true });
    },
  };
};

export type Memory = ReturnType<typeof memory>;
