/** The words of the feeds, and of the links that lead to them. */
export interface FeedWords {
  /** What a feed tells. */
  ofTopic: (topic: string) => string;
  ofOrganisation: (name: string) => string;
  /** A link to the page, where a picture is drawn that a feed tells in numbers. */
  drawn: string;
  /** Links to the feed of a page. */
  thisTopic: string;
  thisOrganisation: string;
  /** On a feed that is opened in a browser: what it is, what it is good for, and where to go. */
  use: string;
  onSite: string;
  json: string;
}
