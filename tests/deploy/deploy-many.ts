// Deploys versions of a site one after the other: `deploy-many.ts <target> <site> <how many>`.
import { put } from './target.ts';
import { makeVersion } from './versions.ts';

const [target = '', site = '', count = ''] = process.argv.slice(2);
for (let version = 1; version <= Number(count); version += 1) {
  makeVersion(site, version);
  await put(target, { from: site, keep: 3 });
  process.stdout.write(`${version}\n`);
}
