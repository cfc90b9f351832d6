import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { put } from './target.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site, deployed. */
    target: string;
  }
}

/** An address that was published once, and where it leads. */
export const moved = { from: '/news/an-old-name/', to: '/news/2020-08-31-alliance-founded/' };

/** Stands where security.txt will, once there is a contact. */
export const wellKnown = '/.well-known/a-file.txt';

/**
 * Deploys the built site for all tests that only look at it, to a folder that stays: compressing it
 * takes a while, and the next time it is there. The name has a space, as names may.
 */
export const deployBuilt = async (): Promise<string> => {
  const target = resolve(join('.cache', 'a deployed site'));
  mkdirSync(target, { recursive: true });
  await put(target, { redirects: { [moved.from]: moved.to }, keep: 2 });
  const file = join(target, 'current/site', wellKnown);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'well known');
  return target;
};

export default async ({ provide }: TestProject): Promise<void> => {
  provide('target', await deployBuilt());
};
