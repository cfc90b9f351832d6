import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../deploy/servers.ts';
import { deployBuilt } from '../deploy/setup.ts';
import { makePlace } from '../deploy/target.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, without a slash at its end. */
    address: string;
  }
}

/** Serves the built site from nginx as readers have it, unless ENGINES_ADDRESS names another place. */
export default async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const elsewhere = process.env['ENGINES_ADDRESS'];
  if (elsewhere) {
    provide('address', elsewhere.replace(/\/$/, ''));
    return undefined;
  }
  const place = makePlace();
  const server = await startServer('nginx', join(place.folder, 'server'), await deployBuilt());
  provide('address', server.address);
  return async () => {
    await server.stop();
    place.clear();
  };
};
