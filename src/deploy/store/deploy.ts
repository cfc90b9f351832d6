import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { isRunning } from '../lock.ts';
import {
  begun,
  doomed,
  finished,
  outdated,
  toUpload,
  withUploaded,
  without,
  type Deployer,
  type Manifest,
} from './manifest.ts';
import { kindOf, readStored, storedFiles, type StoredFile } from './objects.ts';
import { openStore, type Store } from './rclone.ts';
import { byHeaders, stagesOf } from './stages.ts';

export interface StorePlan {
  /** The folder of the built site. */
  from: string;
  /** `name:bucket`, the name as rclone knows it. */
  store: string;
  /** How many days what no release has any more stays for readers who have a page of its open. */
  days: number;
  /** Whether another deployment that has not ended is known to be dead. */
  takeOver: boolean;
  /** The time, in milliseconds. */
  now: number;
  /** Told what is done next. */
  report: (step: string) => void;
}

const thisMachine = (): string =>
  createHash('sha256').update(hostname()).digest('base64url').slice(0, 12);

const refuseOther = (store: string, other: Deployer): void => {
  const isHere = other.machine === thisMachine();
  // In a container, every deployment may have the same number.
  if (isHere && (other.pid === process.pid || !isRunning(other.pid))) return;
  const who = isHere ? `process ${other.pid}` : 'another machine';
  throw new Error(
    `${who} is deploying to ${store} since ${other.begun}; if it was stopped: --take-over`,
  );
};

/** Uploads files and makes sure that they were not built anew meanwhile. */
const uploadAll = async (store: Store, from: string, files: readonly StoredFile[]) => {
  for (const group of byHeaders(files)) await store.upload(from, group);
  const changed = files.find(({ path, hash }) => readStored(from, path)?.hash !== hash);
  if (changed) throw new Error(`${changed.path} changed while it was deployed: deploy again`);
};

/** The manifest in the store, of which one deployment at a time may make another. */
const manifestFor = (store: Store, name: string, deployer: Deployer) => ({
  write: async (manifest: Manifest): Promise<void> => {
    const { deployer: last } = await store.readManifest();
    if (last?.id !== deployer.id) throw new Error(`another deployment to ${name} took over`);
    await store.writeManifest(manifest);
  },
});

/**
 * Puts a built site on show in a store. Whatever step it is stopped at, each page is whole, of the
 * release before or of this one, and all it leads to is there; the next deployment goes on from
 * there.
 * @returns how many files were uploaded and deleted.
 */
export const deployToStore = async (plan: StorePlan) => {
  const { from, store: name, days, now, report } = plan;
  const store = openStore(name, report);
  const files = storedFiles(from);
  const before = await store.readManifest();
  if (before.deployer && !plan.takeOver) refuseOther(name, before.deployer);
  const deployer = {
    id: randomUUID(),
    machine: thisMachine(),
    pid: process.pid,
    begun: new Date(now).toISOString(),
  };
  const fresh = toUpload(files, before);
  report(`${files.length - fresh.length} files are there already`);
  let manifest = begun(before, files, deployer);
  await store.writeManifest(manifest);
  const kept = manifestFor(store, name, deployer);
  for (const stage of stagesOf(fresh, before)) {
    report(`uploads ${stage.files.length} ${stage.name}`);
    await uploadAll(store, from, stage.files);
    manifest = withUploaded(manifest, stage.files);
    await kept.write(manifest);
  }
  const done = finished(manifest, files, now);
  const old = outdated(done, days, now);
  if (old.length > 0) {
    report(`deletes ${old.length} files that no release has had for ${days} days`);
    await kept.write({ ...doomed(done, old), deployer });
    const isPage = (path: string): boolean => kindOf(path) === 'page';
    // A page goes before what it asks for.
    for (const paths of [old.filter(isPage), old.filter((path) => !isPage(path))]) {
      if (paths.length > 0) await store.remove(paths);
    }
  }
  await kept.write(without(done, old));
  return { uploaded: fresh.length, deleted: old.length };
};

/** What a store holds, in words. */
export const listStore = async (name: string): Promise<string> => {
  const { files, deployer } = await openStore(name, () => undefined).readManifest();
  const old = Object.values(files).flatMap(({ until }) => until ?? []);
  const shown = Object.keys(files).length - old.length;
  const since = old.length > 0 ? `, the oldest of them since ${old.toSorted()[0]}` : '';
  const busy = deployer ? `; a deployment began ${deployer.begun} and has not ended` : '';
  return `${shown} files of the release, ${old.length} of earlier ones${since}${busy}`;
};
