import { spawn } from 'node:child_process';
import { manifestPath, type Manifest } from './manifest.ts';
import type { StoredFile } from './objects.ts';

/** What rclone does beside what it was asked to; each can be set otherwise from outside. */
const environment = (): NodeJS.ProcessEnv => {
  const { AWS_CA_BUNDLE: bundle, ...rest } = process.env;
  return {
    RCLONE_TRANSFERS: '16',
    RCLONE_CHECKERS: '16',
    // Keys that may write to a bucket need not be allowed to look at it, or to make one.
    RCLONE_S3_NO_CHECK_BUCKET: 'true',
    // One request for the manifest, and no parts of it.
    RCLONE_STREAMING_UPLOAD_CUTOFF: '64M',
    RCLONE_STATS: '15s',
    RCLONE_STATS_ONE_LINE: 'true',
    RCLONE_STATS_LOG_LEVEL: 'NOTICE',
    // Debian's rclone cannot start with the variable that other programs read.
    ...(bundle && { RCLONE_CA_CERT: bundle }),
    ...rest,
  };
};

/** How far an upload is, of a line that rclone writes from time to time. */
const progress = /NOTICE: +(\S.*, \d\d?%, .*ETA .*)$/;

/** The last thing that rclone complained of, without its time. */
const complaint = (log: string): string =>
  log
    .replaceAll(/\ncaused by:/g, ' caused by:')
    .split('\n')
    .findLast((line) => /ERROR|Failed|CRITICAL/.test(line))
    ?.replace(/^[\d/]+ [\d:]+ (?:(?:ERROR|CRITICAL) *: )?/, '')
    .trim() ?? log.trim();

interface Run {
  code: number;
  output: string;
  complaint: string;
}

const signals = ['SIGTERM', 'SIGHUP'] as const;

const rclone = (args: string[], input: string, report: (line: string) => void) =>
  new Promise<Run>((resolve, reject) => {
    const child = spawn('rclone', args, { env: environment() });
    let [output, log] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      const [, line] = progress.exec(text.trimEnd()) ?? [];
      if (line) report(`  ${line}`);
    });
    // Told to stop by itself alone, this process would leave one behind that goes on uploading.
    const stop = (): void => {
      child.kill();
      process.exit(1);
    };
    for (const signal of signals) process.once(signal, stop);
    child.on('error', (error) => {
      reject(new Error(`rclone could not be started: ${error.message}; install it: rclone.org`));
    });
    // It may end before it has read everything; why, it says itself.
    child.stdin.on('error', () => undefined).end(input);
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, stop);
      resolve({ code: code ?? 1, output, complaint: complaint(log) });
    });
  });

interface Options {
  input?: string;
  /** Exit codes that are no fault. */
  allowed?: number[];
  report?: (line: string) => void;
}

/**
 * Runs rclone; answers what it printed.
 * @throws what was wanted, what rclone complained of, and what to do.
 */
const ask = async (
  [what, remedy]: readonly [string, string],
  args: string[],
  options: Options = {},
): Promise<string> => {
  const { input = '', allowed = [0], report = () => undefined } = options;
  const { code, output, complaint: said } = await rclone(args, input, report);
  if (allowed.includes(code)) return output;
  throw new Error(`${what}: ${said || `rclone ended with ${code}`}. ${remedy}`);
};

/** The options that give what is uploaded its headers. */
const upload = (headers: Record<string, string>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => ['--header-upload', `${name}: ${value}`]);

const lines = (paths: readonly string[]): string => paths.map((path) => `${path}\n`).join('');

const setUp = 'Does rclone know the store and its keys? rclone config shows it.';
const again = 'Readers have whole pages; deploy again, and it goes on from here.';

/** A store as rclone knows it: `name:bucket` or `name:bucket/folder`. */
export const openStore = (store: string, report: (line: string) => void) => ({
  /** What the store is known to hold: nothing, before anything was deployed to it. */
  readManifest: async (): Promise<Manifest> => {
    const args = ['cat', `${store}/${manifestPath}`];
    // 3 and 4: there is no such thing. Where a store has no folders, rclone says nothing at all.
    const text = await ask([`${store} could not be read`, setUp], args, { allowed: [0, 3, 4] });
    return text.trim() === '' ? { files: {} } : (JSON.parse(text) as Manifest);
  },
  writeManifest: async (manifest: Manifest): Promise<void> => {
    const headers = upload({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    const args = ['rcat', `${store}/${manifestPath}`, ...headers];
    await ask([`${store} could not be written to`, again], args, {
      input: JSON.stringify(manifest),
    });
  },
  /** Uploads files that have the same headers. */
  upload: async (folder: string, files: readonly StoredFile[]): Promise<void> => {
    const input = lines(files.map(({ path }) => path));
    // What is there already is known from the manifest: no need to look.
    const how = ['--files-from-raw', '-', '--no-check-dest', '--no-traverse'];
    const args = ['copy', folder, store, ...how, ...upload(files[0]?.headers ?? {})];
    await ask([`not everything could be uploaded to ${store}`, again], args, { input, report });
  },
  remove: async (paths: readonly string[]): Promise<void> => {
    const args = ['delete', store, '--files-from-raw', '-', '--no-traverse'];
    await ask([`${store}: not everything could be deleted`, again], args, { input: lines(paths) });
  },
});
export type Store = ReturnType<typeof openStore>;
