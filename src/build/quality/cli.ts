import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strings } from '../../lib/i18n/index.ts';
import { figuresOf } from './figures.ts';
import { fill, placesIn } from './fill.ts';
import { fingerprint, qualityPages } from './fingerprint.ts';
import { readReports } from './report.ts';

const site = 'dist';

const build = fingerprint(site);
const reports = readReports(build);
for (const { locale, file } of qualityPages) {
  const { untested, notMeasured } = strings(locale).quality;
  const html = readFileSync(join(site, file), 'utf8');
  const figures = figuresOf(reports, locale);
  const without = (name: string) => (name === 'state' ? untested : notMeasured);
  writeFileSync(join(site, file), fill(html, figures, without));
  const places = placesIn(html);
  const measured = places.filter((name) => figures.has(name));
  console.log(`${file}: ${measured.length} of ${places.length} figures measured`);
}
console.log(`build ${build}, ${reports.length} reports`);
