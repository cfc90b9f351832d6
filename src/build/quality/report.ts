import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What tests measured beside passing or failing. */
export interface Measured {
  /** Bytes of pages by their paths. */
  weights?: Record<string, number>;
  /** How many links within the site, and files, a page names. */
  links?: number;
  /** What a browser asked for on a first visit to a page. */
  arrival?: { path: string; requests: number; bytes: number; script: number };
  /** The version of Chromium in which they ran. */
  chromium?: string;
}

/** What a file of tests found, and in which build. */
export interface Report {
  file: string;
  /** The fingerprint of the build. */
  build: string;
  /** The commit, if nothing in the working copy differed from it. */
  commit?: string;
  node: string;
  tests: { name: string; passed: boolean; measured?: Measured }[];
}

const folder = join('.cache', 'quality');

const pathOf = (file: string): string => join(folder, `${file.replaceAll(/[^\w.-]/g, '-')}.json`);

export const writeReport = (report: Report): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(pathOf(report.file), JSON.stringify(report));
};

/** Forgets what a file of tests found, when it has since found less than all. */
export const forgetReport = (file: string): void => rmSync(pathOf(file), { force: true });

/** What tests found in a build; a report on any other build is none. */
export const readReports = (build: string): Report[] =>
  (existsSync(folder) ? readdirSync(folder).toSorted() : [])
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report)
    .filter((report) => report.build === build);
