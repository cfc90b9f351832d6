import type { glossaryCategories } from '../../schema/glossary.ts';
import type { Topic } from '../../schema/topic.ts';
import type { factGroups } from '../../schema/base.ts';
import type { factStatuses, precisions, units } from '../../schema/unit.ts';
import type { memberKinds, relations, valueChainStages } from '../../schema/members.ts';
import type { sourceLanguages } from '../../schema/sources.ts';
import type { SearchKind } from '../search/format.ts';
import type { OpenDataWords } from './open-data-words.ts';
import type { CiteWords } from './cite-words.ts';
import type { FeedWords } from './feed-words.ts';
import type { QualityWords } from './quality-words.ts';
import type { SearchWords } from './search-words.ts';

type Names<Keys extends readonly string[]> = Record<Keys[number], string>;

/** Every word of the interface; a language that lacks one does not compile. */
export interface UiStrings {
  siteName: string;
  /** The name in two short lines, for the masthead. */
  wordmark: readonly [string, string];
  siteDescription: string;
  /** What the site is, in one line, at the head of the home page. */
  tagline: string;

  skipToText: string;
  mainMenu: string;
  breadcrumb: string;
  footerMenu: string;
  home: string;
  news: string;
  alliance: string;
  members: string;
  base: string;
  sources: string;
  archive: string;
  feed: string;
  feeds: FeedWords;

  languageMenu: string;
  /** Said on the language switch of a page that the other language lacks. */
  noTranslation: string;

  searchSite: string;
  searchPlaceholder: string;
  searchButton: string;
  searchTitle: string;
  searchDescription: string;
  /** The kinds of page that can be found, as a filter names them. */
  searchKindNames: Record<SearchKind, string>;
  searchKind: string;
  searchTopic: string;
  searchYear: string;
  searchAny: string;
  searchFilters: string;
  search: SearchWords;
  searchWithoutScript: string;
  searchElsewhere: string;

  inFigures: string;
  /** What the counts on the home page count. */
  foundingMembers: string;
  organisationsOnRecord: string;
  storiesOnRecord: string;
  sourcesOnRecord: string;
  seeBase: string;

  latest: string;
  allNews: string;
  newsTitle: string;
  newsDescription: string;
  yearTitle: (year: string) => string;
  yearDescription: (year: string) => string;
  topicTitle: (topic: string) => string;
  topicDescription: (topic: string) => string;
  storyCount: (count: number) => string;
  byYear: string;
  monthsOf: (year: string) => string;
  scaleLabel: (first: string, last: string) => string;
  byTopic: string;
  byOrganisation: string;
  allOrganisations: string;
  pageNumber: (page: number) => string;
  newer: string;
  older: string;
  pages: string;

  eventDate: string;
  publishedHere: string;
  updatedHere: string;
  place: string;
  reportedBy: string;
  /** Who reported: an agency or publisher, and a person where one is named. */
  byline: (agency: string, reporter?: string) => string;
  topic: string;
  organisations: string;
  placesAndProgrammes: string;
  caution: string;
  changes: string;
  withdrawn: string;
  draft: string;
  scheduled: (day: string) => string;
  previousStory: string;
  nextStory: string;
  firstStory: string;
  lastStory: string;
  seeAlliance: string;
  seeNews: string;
  related: string;
  /** Why a story is related: the names of what both are about. */
  alsoAbout: (names: string) => string;

  sourcesOf: string;
  sourcesTitle: string;
  sourcesDescription: string;
  sourcesIntro: string;
  sourcesByYearNote: string;
  sourceCount: (count: number) => string;
  sourcesOfYear: (year: string) => string;
  sourcesOfYearDescription: (year: string, count: number) => string;
  readOriginal: string;
  notLinked: string;
  undated: string;
  restsOnIt: string;

  asTable: string;
  distances: string;
  distancesNote: (date: string) => string;
  ecosystem: string;
  ecosystemNote: string;
  targetsPicture: string;
  targetsPictureNote: string;
  timelinePicture: (first: string, last: string) => string;
  timelineNote: string;
  timelineText: (count: number) => string;

  allianceTitle: string;
  composition: string;
  compositionCaption: string;

  membersTitle: string;
  membersDescription: string;
  membersIntro: readonly string[];
  all: string;
  showing: (count: number) => string;
  filterBy: string;
  show: string;
  membersFiltered: (facet: string, value: string) => string;
  membersFilteredDescription: (value: string, count: number) => string;
  notToConfuse: string;
  notToConfuseText: string;
  similarBodies: string;
  kind: string;
  relation: string;
  city: string;
  valueChain: string;
  website: string;
  alsoCalled: string;
  stated: string;
  storiesAbout: string;
  noStories: string;

  baseTitle: string;
  baseDescription: string;
  places: string;
  programmes: string;
  timeline: string;
  figures: string;
  within: string;
  started: string;
  holds: string;
  figure: string;
  value: string;
  standing: string;
  noResult: string;

  cite: CiteWords;

  firms: string;
  targets: string;
  targetsIntro: string;
  year: string;
  target: string;
  reported: string;
  noTarget: string;
  noFigure: string;

  glossaryTitle: string;
  glossaryDescription: (count: number) => string;
  storiesWithTerm: (count: number) => string;
  findAll: string;
  onThisPage: string;
  /** The heading of the notes of a text, and the name of the link back; `{reference}` is its number. */
  footnotes: string;
  footnoteBack: string;

  noChanges: string;
  changesSoFar: string;

  openData: OpenDataWords;
  quality: QualityWords;

  notFoundTitle: string;
  notFoundText: string;
  licence: string;
  madeFrom: string;

  topicNames: Record<Topic, string>;
  kindNames: Names<typeof memberKinds>;
  relationNames: Names<typeof relations>;
  relationNotes: Names<typeof relations>;
  stageNames: Names<typeof valueChainStages>;
  glossaryCategoryNames: Names<typeof glossaryCategories>;
  factGroupNames: Names<typeof factGroups>;
  factStatusNames: Names<typeof factStatuses>;
  sourceLanguageNames: Names<typeof sourceLanguages>;
  /** A number with its unit; the number comes formatted. */
  unit: Record<(typeof units)[number], (value: string) => string>;
  precision: Record<(typeof precisions)[number], (value: string) => string>;
  listSeparator: string;
  colon: string;
  semicolon: string;
  /** The end of a sentence, with the space that the language wants after it. */
  stop: string;
  inBrackets: (text: string) => string;
}
