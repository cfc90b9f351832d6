import type { UiStrings } from './strings.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const en = {
  siteName: 'Smart Sensing Alliance, Chongqing',
  wordmark: ['Smart Sensing', 'Alliance, Chongqing'],
  siteDescription:
    'News and facts on the Chongqing (International) Smart Sensing Technology Innovation Alliance and on the sensor industry base in Beibei, from public reports since 2018, each with its source.',

  tagline:
    'The public record of Chongqing’s smart sensing alliance and of the sensor base in Beibei, since 2018.',

  skipToText: 'Skip to the text',
  mainMenu: 'Main menu',
  breadcrumb: 'You are here',
  footerMenu: 'About this site',
  home: 'Home',
  news: 'News',
  alliance: 'Alliance',
  members: 'Members',
  base: 'Base',
  sources: 'Sources',
  archive: 'Archive',
  feed: 'News feed',

  languageMenu: 'Language',
  noTranslation: 'not available in Chinese',

  searchSite: 'Search this site',
  searchPlaceholder: 'Search the record',
  searchButton: 'Search',
  searchTitle: 'Search',
  searchDescription: 'Search every story, organisation, place and source on this site.',
  searchPrompt: 'Type a word: a name, a place, a technology.',
  searching: 'Searching…',
  searchFound: (count, query) =>
    `${plural(count, 'page', 'pages')} found for “${query}”, the best match first.`,
  searchNone: (query) =>
    `No page found for “${query}”. Try a shorter word, or one of the lists below.`,
  searchFailed:
    'The search index could not be loaded. Check the connection and try again; the lists below work without it.',
  searchMore: 'Show more results',
  searchWithoutScript:
    'Search needs JavaScript, which is off in this browser. These lists lead to every page:',
  searchElsewhere: 'Every page, by list',

  latest: 'Latest on record',
  allNews: 'All news',
  newsTitle: 'News',
  newsDescription:
    'Every story on the record, newest first: the alliance, the sensor base in Beibei and the sensor industry of Chongqing since 2018.',
  yearTitle: (year) => `News of ${year}`,
  yearDescription: (year, count) =>
    `${plural(count, 'story', 'stories')} from ${year} on the alliance, the sensor base in Beibei and the sensor industry of Chongqing.`,
  topicTitle: (topic) => `News on ${topic.toLowerCase()}`,
  topicDescription: (topic, count) =>
    `${plural(count, 'story', 'stories')} on the topic “${topic}”, newest first, each with its sources.`,
  byYear: 'By year',
  byTopic: 'By topic',
  pageOf: (page, last) => `Page ${page} of ${last}`,
  newer: 'Newer',
  older: 'Older',
  pages: 'Pages',

  eventDate: 'Date of the event',
  publishedHere: 'Published here',
  updatedHere: 'Changed',
  place: 'Place',
  byline: (agency, reporter) => (reporter ? `${agency}, ${reporter}` : agency),
  reportedBy: 'First reported by',
  topic: 'Topic',
  organisations: 'Organisations',
  placesAndProgrammes: 'Places and programmes',
  caution: 'On the record',
  changes: 'Changes to this story',
  withdrawn: 'This story has been withdrawn. The reason stands under “Changes to this story”.',
  previousStory: 'Earlier',
  nextStory: 'Later',
  firstStory: 'This is the earliest story on the record.',
  lastStory: 'This is the newest story on the record.',
  seeAlliance: 'Read what is known of the alliance',
  seeNews: 'See all news',
  related: 'Related stories',

  sourcesOf: 'Sources',
  sourcesTitle: 'Sources',
  sourcesDescription:
    'Every published source that this site rests on, with its publisher, date and language, and what rests on it.',
  sourcesIntro:
    'This site is written from public reports. A source is linked where the copy that we read stands with its publisher or a fair host; where it stands on a copying site, it is credited by publisher and date and not linked.',
  readOriginal: 'Read it',
  notLinked: 'not linked',
  undated: 'undated',
  restsOnIt: 'What rests on it',

  allianceTitle: 'The alliance',
  composition: 'Founding members',
  compositionCaption: '58 founding members, one stroke each, as reported on 31 August 2020.',
  compositionNames: 'Their names were not published in the sources found.',

  membersTitle: 'Members and organisations',
  membersDescription:
    'What is known of the 58 founding members of the alliance, and the organisations that sources name around it and the sensor base in Beibei.',
  membersIntro: [
    'The alliance was reported to have 58 founding members. Their names were not published in the sources found, so none is listed here as a member.',
    'What follows are the organisations that public sources name around the alliance and the sensor base, ordered by their stated relation.',
  ],
  organisationCount: (count) => plural(count, 'organisation', 'organisations'),
  kind: 'Kind',
  relation: 'Relation',
  city: 'City',
  valueChain: 'Place in the value chain',
  website: 'Website',
  alsoCalled: 'Also called',
  stated: 'What is stated, and what is not',
  storiesAbout: 'Stories',
  noStories: 'No story on this site names it yet.',

  baseTitle: 'The sensor industry base in Beibei',
  baseDescription:
    'The Chongqing characteristic sensor industry base in Xiema, Beibei: its places, programmes, timeline and figures, with what is reported, planned and targeted kept apart.',
  places: 'Places',
  programmes: 'Programmes',
  timeline: 'Timeline',
  figures: 'Figures',
  within: 'Lies in',
  started: 'Began',
  holds: 'Holds',
  figure: 'Figure',
  value: 'Value',
  standing: 'Standing',
  noResult: 'Every figure carries its date and its source; a target or a plan is not a result.',

  notFoundTitle: 'This page is not here',
  notFoundText:
    'The address may be mistyped, or the page may never have existed. Search for what you want, or start from one of these:',
  licence: 'Texts and data: CC BY 4.0. Code: MIT.',
  madeFrom: 'Written from public reports; every figure leads to its source.',

  topicNames: {
    alliance: 'Alliance',
    base: 'Sensor base',
    industry: 'Industry',
    research: 'Research',
    policy: 'Policy',
    talent: 'Talent',
    region: 'Region',
  },
  kindNames: {
    university: 'University',
    'research-institute': 'Research institute',
    enterprise: 'Enterprise',
    society: 'Society or network',
  },
  relationNames: {
    'alliance-chair-organisation': 'The chairman’s company',
    'base-resident': 'In the sensor park',
    'base-project-announced': 'Project announced for the park',
    'beibei-based': 'Based in Beibei',
    ecosystem: 'Around the industry',
    'other-alliance-member': 'Member of another alliance',
  },
  relationNotes: {
    'alliance-chair-organisation':
      'Its general manager was reported as chairman of the alliance; membership is implied, not stated.',
    'base-resident': 'Reported as present in the Beibei sensor park.',
    'base-project-announced': 'A signing or a plan was reported; later operation is not confirmed.',
    'beibei-based': 'Based in Beibei and named in reports on sensors or instruments.',
    ecosystem: 'In Chongqing or beyond, and part of the story.',
    'other-alliance-member': 'Named as a member of a similarly named body, kept apart.',
  },
  stageNames: {
    research: 'Research and development',
    production: 'Production',
    equipment: 'Equipment',
    application: 'Application',
    other: 'Other',
  },
  factGroupNames: {
    identity: 'What it is',
    area: 'Area and buildings',
    location: 'Location and transport',
    economy: 'Output and investment',
    goals: 'Goals',
  },
  factStatusNames: { reported: 'reported', target: 'target', plan: 'plan' },
  sourceLanguageNames: { en: 'English', zh: 'Chinese', fr: 'French', ja: 'Japanese' },
  unit: {
    km2: (value) => `${value} km²`,
    m2: (value) => `${value} m²`,
    mu: (value) => `${value} mu`,
    km: (value) => `${value} km`,
    yuan: (value) => `${value} yuan`,
    percent: (value) => `${value} percent`,
    building: (value) => `${value} buildings`,
    firm: (value) => `${value} firms`,
    project: (value) => `${value} projects`,
    member: (value) => `${value} members`,
  },
  precision: {
    exact: (value) => value,
    about: (value) => `about ${value}`,
    over: (value) => `over ${value}`,
  },
  listSeparator: ', ',
  colon: ': ',
  semicolon: '; ',
  stop: '. ',
  inBrackets: (text) => ` (${text})`,
} satisfies UiStrings;
