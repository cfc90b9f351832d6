import { openDataEn } from './open-data.en.ts';
import { qualityEn } from './quality.en.ts';
import type { UiStrings } from './strings.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const en = {
  siteName: 'Smart Sensing Alliance, Chongqing',
  wordmark: ['Smart Sensing', 'Alliance, Chongqing'],
  siteDescription:
    'News and facts on the Chongqing (International) Smart Sensing Technology Innovation Alliance and on the sensor industry base in Beibei, from public reports since 2018, each with its source.',

  tagline:
    'What public reports since 2018 say of Chongqing’s smart sensing alliance and of the sensor base in Beibei.',

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
  feeds: {
    ofTopic: (topic) => `The newest stories on the topic “${topic}”, in full, with their sources.`,
    ofOrganisation: (name) => `The newest stories about ${name}, in full, with their sources.`,
    drawn: 'See these figures drawn on the site',
    thisTopic: 'Feed of this topic',
    thisOrganisation: 'Feed of these stories',
    use: 'This page is a feed: a feed reader that has its address shows every new story in full. Copy this address into your reader:',
    onSite: 'These stories on the site',
    json: 'The same as JSON Feed',
  },

  languageMenu: 'Language',
  noTranslation: 'Not available in Chinese',

  searchSite: 'Search this site',
  searchPlaceholder: 'Search this site',
  searchButton: 'Search',
  searchTitle: 'Search',
  searchDescription: 'Search every story, organisation, place and source on this site.',
  searchKindNames: {
    story: 'Stories',
    organisation: 'Organisations',
    base: 'The base',
    page: 'Other pages',
  },
  searchKind: 'Kind',
  searchTopic: 'Topic',
  searchYear: 'Year',
  searchAny: 'All',
  searchFilters: 'Narrow the results',
  search: {
    prompt: 'Type a name, a place or a technology. Words in quotation marks are kept together.',
    searching: 'Searching…',
    foundOne: '1 page has “{query}”.',
    found: '{count} pages have “{query}”, the best match first.',
    likeOne: 'No page has exactly “{query}”. 1 page is like it.',
    like: 'No page has exactly “{query}”. {count} pages are like it.',
    none: 'No page has “{query}”. Try fewer or shorter words, or one of the lists below.',
    filtered:
      'None of the {count} pages that have “{query}” is of this kind. Choose All to see them.',
    failed: 'The search could not be loaded. The lists below work without it.',
    retry: 'Try again',
    more: 'Show more results',
    otherName: 'Found by another name: {name}',
    pinyin: 'Found by the pinyin of {name}',
    didYouMean: 'Did you mean',
    alsoWritten: 'Search also for',
    otherFound: 'In Chinese: {count}',
    otherAll: 'All of them on the Chinese search page',
    kinds: { story: 'Story', organisation: 'Organisation', base: 'Base', page: 'Page' },
  },
  searchWithoutScript:
    'Search needs JavaScript, which is off in this browser. These lists lead to every page:',
  searchElsewhere: 'Browse by list',

  inFigures: 'The alliance and its record in figures',
  foundingMembers: 'founding members, as reported in 2020',
  organisationsOnRecord: 'organisations that reports name',
  storiesOnRecord: 'stories since 2018',
  sourcesOnRecord: 'published sources behind them',
  seeBase: 'More on the base: figures, timeline, places',

  latest: 'Latest news',
  allNews: 'All news',
  newsTitle: 'News',
  newsDescription:
    'Every story on this site, newest first: the alliance, the sensor base in Beibei and the sensor industry of Chongqing since 2018.',
  yearTitle: (year) => `News from ${year}`,
  yearDescription: (year) =>
    `Stories of ${year} about the alliance, the sensor base in Beibei and the sensor industry of Chongqing, newest first.`,
  topicTitle: (topic) => `News: ${topic}`,
  topicDescription: (topic) =>
    `Stories on the topic “${topic}”, newest first, each with its sources.`,
  storyCount: (count) => plural(count, 'story', 'stories'),
  scaleLabel: (first, last) => `Archive by year, ${first} to ${last}`,
  monthsOf: (year) => `Months of ${year}`,
  byYear: 'By year',
  byOrganisation: 'By organisation',
  allOrganisations: 'All organisations',
  byTopic: 'By topic',
  pageNumber: (page) => `Page ${page}`,
  newer: 'Newer',
  older: 'Older',
  pages: 'Pages',

  eventDate: 'Date of event',
  publishedHere: 'Published here',
  updatedHere: 'Last changed',
  place: 'Place',
  byline: (agency, reporter) => (reporter ? `${agency}, ${reporter}` : agency),
  reportedBy: 'First reported by',
  topic: 'Topic',
  organisations: 'Organisations',
  placesAndProgrammes: 'Places and programmes',
  caution: 'Note',
  changes: 'Changes to this story',
  withdrawn: 'This story has been withdrawn. The reason is given under “Changes to this story”.',
  draft: 'Draft: only editors see this page.',
  scheduled: (day) => `Scheduled: readers see this page from ${day} on.`,
  previousStory: 'Earlier',
  nextStory: 'Later',
  firstStory: 'This is the earliest story on this site.',
  lastStory: 'This is the latest story on this site.',
  seeAlliance: 'Read what is known of the alliance',
  seeNews: 'See all news',
  alsoAbout: (names) => `Also about ${names}`,
  related: 'Related stories',

  sourcesOf: 'Sources',
  sourcesTitle: 'Sources',
  sourcesDescription:
    'Every published source that this site uses, with its publisher, date and language, and the pages that rest on it.',
  sourcesIntro:
    'This site is written from public reports. A source is linked if we read it on its publisher’s site or on a reliable one that carries it. If we read it only on a doubtful copying site, its publisher and date are given without a link.',
  sourcesByYearNote: 'One stroke for each source, by the year of its publication.',
  sourceCount: (count) => plural(count, 'source', 'sources'),
  sourcesOfYear: (year) => `Sources: ${year}`,
  sourcesOfYearDescription: (year, count) =>
    `${plural(count, 'published source', 'published sources')} of this site (${year}), with publisher, date and language, and the pages that rest on each.`,
  readOriginal: 'Read the original',
  notLinked: 'not linked',
  undated: 'undated',
  restsOnIt: 'Pages that rest on it',

  asTable: 'The figures as a table',
  distances: 'From Xiema, in kilometres',
  distancesNote: (date) =>
    `Distances as reported on ${date}. Schematic: the order round the half circle is that of the distances, not of the compass.`,
  ecosystem: 'Who does what',
  ecosystemNote:
    'One stroke for each organisation of this record, by its kind and its places in the value chain; one that stands at two places is counted at both.',
  targetsPicture: 'Targets and what was reported, by year',
  targetsPictureNote:
    'A broken line is a target, a full line was reported. They count different things: the target for 2025 is Beibei’s sensor output, that for 2027 the whole city’s sensors and instruments, and the sum of 2022 is investment.',
  timelinePicture: (first, last) => `The base and the news, ${first} to ${last}`,
  timelineNote:
    'Above the line, a stroke for each milestone of the base; below it, the number of stories on this site in each month.',
  timelineText: (count) =>
    `${count} milestones of the base over the months in which stories stand on this site; the table names them.`,

  allianceTitle: 'The alliance',
  composition: 'Founding members',
  compositionCaption:
    '58 founding members, one stroke each, as reported on 31 August 2020. No source found names them.',

  membersTitle: 'Members and organisations',
  membersDescription:
    'What is known of the 58 founding members of the alliance, and the organisations named in reports on it, on the sensor base in Beibei and on the industry around them.',
  membersIntro: [
    'The alliance was reported to have 58 founding members. No source found names them, so no organisation is listed here as a member.',
    'The organisations below are named in public reports on the alliance, on the sensor base or on the industry around them. They are grouped by the relation that the reports state.',
  ],
  all: 'All',
  showing: (count) => `Showing ${plural(count, 'organisation', 'organisations')}.`,
  show: 'Show',
  filterBy: 'Filter the list',
  membersFiltered: (facet, value) => `Organisations · ${facet}: ${value}`,
  membersFilteredDescription: (value, count) =>
    `${plural(count, 'organisation', 'organisations')} of the record under “${value}”, each with its stories and sources.`,
  notToConfuse: 'Not to be confused with',
  notToConfuseText:
    'Several other bodies have similar names. One of them, the Chongqing International Smart Sensing Technology Alliance, was announced on 20 November 2020 with more than 20 enterprises; those that were named are listed apart above. The page on the alliance sets out the others.',
  similarBodies: 'See the similar names',
  kind: 'Kind',
  relation: 'Relation',
  city: 'City',
  valueChain: 'Value-chain stage',
  website: 'Website',
  alsoCalled: 'Also called',
  stated: 'Reservations',
  storiesAbout: 'Stories',
  noStories: 'No story on this site names it yet.',

  baseTitle: 'The sensor industry base in Beibei',
  baseDescription:
    'The Chongqing characteristic sensor industry base in Xiema, Beibei: its places, programmes, timeline and figures, with what is reported, planned and targeted kept apart.',
  places: 'Places',
  programmes: 'Programmes and bodies',
  timeline: 'Timeline',
  figures: 'Figures',
  within: 'Lies in',
  started: 'Began',
  holds: 'Includes',
  figure: 'Figure',
  value: 'Value',
  standing: 'Standing',
  noResult: 'Every figure carries its date and its source; a target or a plan is not a result.',

  cite: {
    open: 'Cite this',
    formNames: {
      gbt: 'GB/T 7714—2025',
      plain: 'Plain text (APA style)',
      bibtex: 'BibTeX',
      ris: 'RIS',
    },
    dateOfAccess: 'date of access',
    note: 'Put the day on which you read it in place of “[date of access]”; in BibTeX add it as urldate, in RIS as Y2. The author given is this site by its name; it does not speak for the alliance',
    lastChanged: (day) => `Last changed ${day}`,
    howTo: 'How to cite a figure',
    title: 'Cite a figure',
    description:
      'How to cite this site, and every figure of the record with its standing, date and original source, in GB/T 7714, plain text, BibTeX and RIS.',
    intro:
      'Every story and every organisation has “Cite this” at its end, and every figure of the record is listed here. Cite a figure with its standing and its date, since a target or a plan is not a result. Cite its original source with it, as this site only passes on what that source says.',
    figures: 'Cite these figures',
    figure: (said, standing, asOf, page) => `${said} (${standing}, ${asOf}), in “${page}”`,
  },

  firms: 'Firms',
  targets: 'Targets and what was reported',
  targetsIntro:
    'Goals stand beside what was reported for the same year. Where no figure was found, the table says so; a growth rate is not a level.',
  year: 'Year',
  target: 'Target',
  reported: 'Reported',
  noTarget: 'no target found',
  noFigure: 'no figure found',

  glossaryTitle: 'Glossary',
  glossaryDescription: (count) =>
    `${count} terms of sensing, chips and industrial policy in English and Chinese, each in a plain sentence, with the stories that use it.`,
  findAll: 'Find them all in the search',
  storiesWithTerm: (count) => plural(count, 'story uses this term', 'stories use this term'),
  onThisPage: 'On this page',
  footnotes: 'Notes',
  footnoteBack: 'Back to reference {reference}',

  noChanges: 'No published story has been changed so far.',
  changesSoFar: 'Changes so far',

  openData: openDataEn,
  quality: qualityEn,

  notFoundTitle: 'Page not found',
  notFoundText:
    'The address may be mistyped, or there may be no such page. Search for what you want, or start from one of these:',
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
    society: 'Society or alliance',
  },
  relationNames: {
    'alliance-chair-organisation': 'The chairman’s company',
    'base-resident': 'In the sensor park',
    'base-project-announced': 'Project announced for the park',
    'beibei-based': 'Based in Beibei',
    ecosystem: 'Elsewhere in the industry',
    'other-alliance-member': 'Member of another alliance',
  },
  relationNotes: {
    'alliance-chair-organisation':
      'Its general manager was reported as chairman of the alliance. That it is a member is implied, not stated.',
    'base-resident': 'Reported as present in the Beibei sensor park.',
    'base-project-announced':
      'A contract or a plan was reported; whether it was carried out is not confirmed.',
    'beibei-based': 'Based in Beibei and named in reports on sensors or instruments.',
    ecosystem: 'In Chongqing or elsewhere, and named in reports on the industry.',
    'other-alliance-member': 'Named as a member of another body with a similar name.',
  },
  stageNames: {
    research: 'Research and development',
    production: 'Production',
    equipment: 'Equipment',
    application: 'Application',
    other: 'Other',
  },
  glossaryCategoryNames: {
    'sensor-basics': 'Sensors and measuring',
    'sensor-types': 'Kinds of sensor',
    'mems-and-chips': 'MEMS and chips',
    'policy-and-industry': 'Policy and industry',
  },
  factGroupNames: {
    identity: 'What it is',
    area: 'Area and buildings',
    location: 'Location and transport',
    economy: 'Output and investment',
    goals: 'Goals',
    recognition: 'Recognition',
    policy: 'Policy',
    science: 'Universities and platforms',
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
