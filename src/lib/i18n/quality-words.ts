import type { CheckId } from '../quality/checks.ts';
import type { PageKind } from '../../schema/budgets.ts';
import type { SiteSettings } from '../../schema/site.ts';

/** A table of figures: its heading, and what is said before it. */
interface Part<Column extends string = never> {
  heading: string;
  note: string;
  columns: Record<Column, string>;
}

/** What can be counted of the content itself. */
export type ContentCount =
  | 'withSources'
  | 'inBothLanguages'
  | 'corrected'
  | 'organisationsWithSources'
  | 'factsWithSources'
  | 'pagesInBothLanguages';

/** What of the content may be lacking. */
export type Lack = 'pictures' | 'websites' | 'caveats' | 'closedSources';

/** What a site is registered with, and may not be yet. */
export type Slot = Exclude<keyof SiteSettings, 'securityExpires'>;

/** The words of the page that shows what was measured of the site. */
export interface QualityWords {
  title: string;
  description: string;
  /** Said of a build that no test has measured. */
  untested: string;
  tested: string;
  notMeasured: string;
  notCommitted: string;
  /** So many of so many. */
  outOf: (some: number, all: number) => string;
  pageKinds: Record<PageKind, string>;
  weight: Part<'kind' | 'pages' | 'median' | 'largest' | 'limit'>;
  arrival: Part<'kind' | 'requests' | 'bytes' | 'script'>;
  checks: Part<'check' | 'passed'> & { names: Record<CheckId, string>; links: string };
  content: Part<'what' | 'count'> & { names: Record<ContentCount, string> };
  gaps: Part<'what' | 'count'> & {
    names: Record<Lack, string>;
    /** Heads the list of what the site is not registered with. */
    slotsHeading: string;
    slots: Record<Slot, string>;
    /** Leads to what is not known of the alliance, and to what no test finds. */
    alliance: string;
    accessibility: string;
  };
  build: Part<'what' | 'value'> & {
    names: Record<'build' | 'commit' | 'node' | 'chromium' | 'site' | 'browser', string>;
  };
  commands: Part<'command' | 'what'> & { names: Record<QualityCommand, string> };
}

/** The commands that measure the site. */
export const qualityCommands = [
  'npm test',
  'npm run quality',
  'npm run check',
  'npm run test:reproducible',
  'npm run test:engines',
  'npm run test:deploy',
  'npm run bench',
] as const;
export type QualityCommand = (typeof qualityCommands)[number];
