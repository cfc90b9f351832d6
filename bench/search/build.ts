import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Method } from './methods.ts';

/** What an index cost; CPU and wall time in seconds, memory in MB. */
export interface Built {
  cpu: number;
  /** CPU time for the index with one more story, where parts of it come from a cache. */
  again?: number;
  wall: number;
  memory: number;
  files: number;
  bytes: number;
}

/**
 * Builds an index in `site/` of a folder, in a process of its own, so that its time and memory are
 * its own.
 * @param count the number of stories in each language.
 */
export const build = (method: Method, folder: string, count: number): Promise<Built> =>
  new Promise((resolve, reject) => {
    const program = join('bench', 'search', 'index-process.ts');
    const child = fork(program, [method, folder, String(count)]);
    child.once('message', (built: Built) => resolve(built));
    // After all that it sent, and also where a signal ended it.
    child.once('disconnect', () => reject(new Error(`${method}: no index was built`)));
  });
