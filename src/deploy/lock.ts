import { existsSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Whether a process of this machine is there. */
export const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Takes the lock, a link to the number of this process: it is there with its content or not at all. */
const take = (lock: string): boolean => {
  try {
    symlinkSync(String(process.pid), lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Works on a target while nobody else does; what a killed deployment left behind holds nobody up.
 * @throws if another deployment is at work.
 */
export const alone = async <Result>(
  target: string,
  work: () => Promise<Result> | Result,
): Promise<Result> => {
  if (!existsSync(target)) throw new Error(`nothing was deployed to ${target} yet`);
  const lock = join(target, 'deploying');
  if (!take(lock)) {
    const owner = Number(readlinkSync(lock));
    // In a container, every deployment may have the same number.
    if (owner !== process.pid && isRunning(owner)) {
      throw new Error(`process ${owner} is deploying to ${target}; if not, delete ${lock}`);
    }
    rmSync(lock);
    if (!take(lock)) throw new Error(`another deployment to ${target} has just begun`);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
};
