import { indexFolder } from '../../lib/search/format.ts';

const pauses = [300, 1200];
const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

const download = async (file: string): Promise<unknown> => {
  for (const pause of [...pauses, 0]) {
    try {
      const response = await fetch(`${indexFolder}${file}.json`);
      if (response.ok) return await response.json();
    } catch {
      // Cut off or offline: the same as an answer that is not ok.
    }
    if (pause) await wait(pause);
  }
  throw new Error(`${file} could not be loaded`);
};

const files = new Map<string, Promise<unknown>>();

/**
 * A file of the index, loaded once; an interrupted download is tried three times.
 * @throws if it cannot be loaded; the next call tries again.
 */
export const load = <Content>(file: string): Promise<Content> => {
  const known = files.get(file) ?? download(file);
  files.set(file, known);
  known.catch(() => files.delete(file));
  return known as Promise<Content>;
};
