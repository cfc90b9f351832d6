import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { browserOptions } from '../src/commands/browser.ts';
import { pageKinds } from '../src/commands/page-kinds.ts';
import { serveSite } from '../src/commands/server.ts';
import { toolPath } from '../src/commands/tools.ts';
import { chromiumVersion, machine } from './machine.ts';
import { median, tellFigures } from './table.ts';

const help = `npm run bench:lighthouse [-- --only TEXT]: Lighthouse, as on a phone, over every kind of page in both
languages. Needs a site in dist/; installs Lighthouse when it is first asked for.
Exit code 1 if accessibility, best practices or search engines have less than 100; speed is told only.`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, only: { type: 'string', default: '' } },
});

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

const run = promisify(execFile);

const audit = async (address: string): Promise<Report> => {
  const { executablePath = '', args = [] } = browserOptions();
  const options = ['--output=json', '--quiet', `--chrome-flags=${args.join(' ')}`];
  const { stdout } = await run(toolPath('.bin/lighthouse'), [address, ...options], {
    maxBuffer: 2 ** 28,
    env: { ...process.env, CHROME_PATH: executablePath },
  });
  return JSON.parse(stdout) as Report;
};

/** What cost a page a point: its failed audits that count. */
const failed = ({ categories, audits }: Report): string[] =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.score}`);

const bench = async (): Promise<void> => {
  const about = machine([chromiumVersion()], { Lighthouse: toolPath('lighthouse') });
  const { server, address } = await serveSite('dist');
  const all = new Map<string, number[]>();
  let faults = 0;
  // The error page and the search page ask search engines not to keep them, which costs a point.
  for (const { name, path } of pageKinds.filter(({ name }) => name.includes(values.only))) {
    // Lighthouse reads no page that comes with the status of an error.
    const readable = name.startsWith('not-found') ? path.replace('nothing-here', '404') : path;
    const report = await audit(address + readable);
    const scores = Object.entries(report.categories).map(
      ([id, { score }]) => [id, Math.round(score * 100)] as const,
    );
    const hidden = /^(search|not-found)/.test(name);
    const below = scores.filter(
      ([id, score]) => score < 100 && id !== 'performance' && !(hidden && id === 'seo'),
    );
    faults += below.length;
    for (const [id, score] of scores) all.set(id, [...(all.get(id) ?? []), score]);
    const row = scores.map(([id, score]) => `${id} ${score}`).join(', ');
    console.log([`${name}: ${row}`, ...failed(report)].join('; '));
  }
  server.closeAllConnections();
  server.close();
  const figures = [...all].map(([id, scores]) => ({
    what: `${id}, of 100`,
    unit: '',
    value: median(scores),
    of: scores.length,
    note: `lowest: ${Math.min(...scores)}`,
  }));
  tellFigures('lighthouse', { machine: about, figures });
  if (faults > 0) {
    console.error(`${faults} scores below 100 that have to be 100`);
    process.exitCode = 1;
  }
};

if (values.help) console.log(help);
else await bench();
