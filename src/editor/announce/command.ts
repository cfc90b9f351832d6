import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import {
  announcementFile,
  builtFile,
  readAnnouncement,
  readPublished,
} from '../../build/addresses.ts';
import { readSettings } from '../../lib/settings.ts';
import { command, Refusal } from '../files.ts';
import { announce } from './announce.ts';
import { baidu } from './baidu.ts';
import type { Engine } from './engine.ts';
import { indexNow } from './index-now.ts';
import { memory } from './memory.ts';

const help = `npm run announce [-- --dry-run]: tells search engines which addresses are new, changed or gone since
it last told them. Run it when the site that was built in dist/ is published.
  --dry-run    says what would be sent, and sends nothing
  --quota N    sends Baidu N addresses at most, where it takes no more a day
IndexNow is told if content/site.yaml has an indexNowKey, Baidu if BAIDU_PUSH_TOKEN holds its token.
What was told is kept in .cache/published/ (or beside the file that SITE_PUBLISHED names); without
that folder everything is told anew.`;

const toQuota = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value)) throw new Refusal(`--quota is a number from 1, not ${value}`);
  return Number(value);
};

const isPublicHost = (host: string): boolean =>
  host.includes('.') && !host.endsWith('.localhost') && isIP(host) === 0;

/** What the last build of a site for readers wrote down. */
const readBuild = (root: string) => {
  const announcement = readAnnouncement(announcementFile(root));
  const built = readPublished(builtFile(root));
  if (!announcement || !built) throw new Refusal('there is no site to announce: npm run build');
  if (announcement.isPreview) {
    throw new Refusal(
      'dist/ is a preview for editors: build without SITE_PREVIEW, publish, and run this again',
    );
  }
  const site = new URL(announcement.site);
  if (!isPublicHost(site.hostname)) {
    throw new Refusal(
      `dist/ was built for ${site.host}: build with the public SITE_URL, publish, and run this again`,
    );
  }
  return { announcement, built, site };
};

await command(help, async (args) => {
  const { values } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean', default: false }, quota: { type: 'string' } },
  });
  const { env } = process;
  const root = process.cwd();
  const quota = toQuota(values.quota);
  const { announcement, built, site } = readBuild(root);
  const { indexNowKey } = readSettings(root);
  const token = env['BAIDU_PUSH_TOKEN'];
  const engines: Engine[] = [];
  if (indexNowKey) engines.push(indexNow(site, indexNowKey, env['INDEXNOW_ENDPOINT']));
  else console.log('IndexNow: skipped, content/site.yaml has no indexNowKey');
  if (token) engines.push(baidu(site, token, env['BAIDU_ENDPOINT'], quota));
  else console.log('Baidu: skipped, BAIDU_PUSH_TOKEN is not set');
  if (engines.length === 0) return;
  const failures = await announce({
    announcement,
    engines,
    memory: memory(root, built),
    isDry: values['dry-run'],
    say: console.log,
  });
  if (failures.length > 0) throw new Refusal(failures.join('\n'));
});
