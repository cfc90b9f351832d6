import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompressSync } from 'node:zlib';

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** How each compressed form of a file is made, by the ending of its name. */
const makers: Record<string, (content: Buffer) => Promise<Buffer>> = {
  br: (content) =>
    brotliOf(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => gzipOf(content, { level: constants.Z_BEST_COMPRESSION }),
  // At once: done beside other work, Node 24 takes a hundred times as long. Higher levels save
  // little, and browsers that know zstd take brotli first.
  zst: (content) =>
    Promise.resolve(
      zstdCompressSync(content, { params: { [constants.ZSTD_c_compressionLevel]: 15 } }),
    ),
};

/** The endings of compressed forms. */
export const endings = Object.keys(makers);

/** An answer of fewer bytes fills a single packet as it is. */
const smallest = 1000;

export const isCompressible = (path: string, size: number): boolean =>
  size >= smallest && /\.(html|json|xml|txt|md|csv|js|css|svg)$/.test(path);

/** The compressed forms of a text that are smaller than it. */
export const compressed = async (
  content: Buffer,
): Promise<{ ending: string; content: Buffer }[]> => {
  const forms = Object.entries(makers).map(async ([ending, make]) => ({
    ending,
    content: await make(content),
  }));
  return (await Promise.all(forms)).filter((form) => form.content.length < content.length);
};

/** Does a work for each of many, as many at a time as the machine has processors. */
export const forEachAtOnce = async <One>(
  many: Iterable<One>,
  work: (one: One) => Promise<void>,
): Promise<void> => {
  const queue = [...many].values();
  const worker = async (): Promise<void> => {
    for (const one of queue) await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
};
