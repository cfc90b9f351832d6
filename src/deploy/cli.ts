import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, formatFault } from '../build/check/index.ts';
import { lostStories } from '../build/content-check.ts';
import { readLedger, readRedirects } from '../build/ledger.ts';
import { proseSize } from '../build/pages/facts.ts';
import { siteFaults } from './check-site.ts';
import { deploy, rollback } from './deploy.ts';
import { currentRelease, readReleases, redirectsOf } from './releases.ts';

const help = `npm run deploy -- <folder>: puts the site built in dist/ on show in a folder of a server:
a release beside the earlier ones, shown from one request to the next. First it checks the content
and the site, and refuses what is faulty.
  --from FOLDER         the built site (dist)
  --keep N              how many releases stay (5)
  --rollback [RELEASE]  shows the release before again, or the one named
  --list                lists the releases
The server is told once: npm run deploy:config -- --help.
Exit code 0: done. 1: refused, or not done. 2: this command was not understood.`;

/** A mistake of whoever gave the command. */
class Misunderstanding extends Error {}

const isMisunderstanding = (error: unknown): boolean =>
  error instanceof Misunderstanding ||
  (error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS'));

const say = (text: string): void => console.log(text);
const seconds = (begun: number): string => `${((Date.now() - begun) / 1000).toFixed(1)} s`;

const faultsOf = async (root: string, from: string): Promise<string[]> => {
  const { faults, shown } = await checkContent(root);
  const errors = faults.filter(({ isWarning }) => !isWarning);
  const site = siteFaults(from, readLedger(root).addresses);
  const sizeIn = (page: string): number => {
    const file = join(from, page);
    return existsSync(file) ? proseSize(readFileSync(file, 'utf8')) : 0;
  };
  const lost = existsSync(from) ? lostStories(shown, sizeIn) : [];
  return [
    ...errors.map((fault) => formatFault(fault)),
    ...site,
    ...lost.map((file) => `${file} is not in the site, or not whole: npm run build`),
  ];
};

const list = (target: string): void => {
  const current = currentRelease(target);
  for (const { name, files, carried } of readReleases(target)) {
    const count = `${Object.keys(files).length} files, ${Object.keys(carried).length} carried forward`;
    say(`${name}  ${count}${name === current ? '  on show' : ''}`);
  }
};

/** Runs the command; answers its exit code. */
const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      from: { type: 'string', default: 'dist' },
      keep: { type: 'string', default: '5' },
      rollback: { type: 'boolean' },
      list: { type: 'boolean' },
    },
  });
  if (values.help) {
    say(help);
    return 0;
  }
  const [target, wanted] = positionals;
  const keep = Number(values.keep);
  if (!target) throw new Misunderstanding('deploy where? npm run deploy -- <folder>');
  if (/^[\w-]{2,}:/.test(target)) throw new Misunderstanding(`${target} is no folder`);
  if (!Number.isInteger(keep) || keep < 2) {
    throw new Misunderstanding(`--keep is a number from 2, not ${values.keep}`);
  }
  if (values.list) {
    list(target);
    return 0;
  }
  if (values.rollback) {
    const { name } = await rollback(target, wanted);
    say(`release ${name} is on show again`);
    return 0;
  }
  const begun = Date.now();
  const root = process.cwd();
  say('checks the content and the site');
  const faults = await faultsOf(root, values.from);
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\nNothing was deployed: mend these first.`);
    return 1;
  }
  // Readable for the server, whatever the shell keeps from others.
  process.umask(0o022);
  const before = currentRelease(target);
  const known = before && redirectsOf(target, before);
  const redirects = readRedirects(root);
  const plan = { from: values.from, target, redirects, keep, now: Date.now(), report: say };
  const { name } = await deploy(plan);
  say(`release ${name} is on show, after ${seconds(begun)}`);
  if (known !== undefined && known !== redirectsOf(target, name)) {
    say('Redirects changed: reload the server (systemctl reload nginx, or caddy).');
  }
  return 0;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = isMisunderstanding(error) ? 2 : 1;
}
