import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploy, type Plan } from '../../src/deploy/deploy.ts';

export interface Place {
  folder: string;
  /** Where sites are deployed to. */
  target: string;
  clear: () => void;
}

/** A folder for a server and what it shows; its name has a space, as names may. */
export const makePlace = (): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'a server '));
  chmodSync(folder, 0o755);
  const clear = () => {
    rmSync(folder, { recursive: true });
  };
  return { folder, target: join(folder, 'the site'), clear };
};

/** Deploys the built site as `npm run deploy` does, without its checks. */
export const put = (target: string, plan: Partial<Plan> = {}) =>
  deploy({
    from: 'dist',
    target,
    redirects: {},
    keep: 5,
    now: Date.now(),
    report: () => undefined,
    ...plan,
  });
