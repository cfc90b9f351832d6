import { once } from '../lib/once.ts';
import type { Story } from './news.ts';

/**
 * The places in a list of the stories that are about something, by its slug, so that no page has to
 * look through all of them.
 */
type Shelves = ReadonlyMap<string, readonly number[]>;

interface Shelved {
  /** The place of each story in the list. */
  places: ReadonlyMap<string, number>;
  organisations: Shelves;
  base: Shelves;
}

const shelve = (stories: readonly Story[], key: 'organisations' | 'base'): Shelves => {
  const shelves = new Map<string, number[]>();
  for (const [place, story] of stories.entries()) {
    for (const slug of new Set(story[key])) {
      const shelf = shelves.get(slug);
      if (shelf) shelf.push(place);
      else shelves.set(slug, [place]);
    }
  }
  return shelves;
};

const shelvesOf = once((stories: readonly Story[]): Shelved => ({
  places: new Map(stories.map(({ slug }, index) => [slug, index])),
  organisations: shelve(stories, 'organisations'),
  base: shelve(stories, 'base'),
}));

/** One of some stories by the name of its file. */
export const storyBySlug = (stories: readonly Story[], slug: string): Story | undefined =>
  stories[shelvesOf(stories).places.get(slug) ?? -1];

const at = (stories: readonly Story[], places: readonly number[] = []): Story[] =>
  places.flatMap((place) => stories[place] ?? []);

/** Those of some stories that are about an organisation, in their order. */
export const storiesAbout = (stories: readonly Story[], organisation: string): readonly Story[] =>
  at(stories, shelvesOf(stories).organisations.get(organisation));

/** Those of some stories that are about a place or a programme, in their order. */
export const storiesAt = (stories: readonly Story[], entry: string): readonly Story[] =>
  at(stories, shelvesOf(stories).base.get(entry));

export interface Neighbours {
  earlier: Story | undefined;
  later: Story | undefined;
}

/** The stories on either side of one in a list that runs newest first. */
export const neighbours = (stories: readonly Story[], { slug }: Story): Neighbours => {
  const index = shelvesOf(stories).places.get(slug);
  return index === undefined
    ? { earlier: undefined, later: undefined }
    : { earlier: stories[index + 1], later: stories[index - 1] };
};

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((item) => b.includes(item));

export interface Related {
  story: Story;
  /** Slugs of the organisations, places and programmes that both are about. */
  organisations: string[];
  base: string[];
}

/** Of what is told most often, only so many of the newest stories are weighed for each other. */
const mostWeighed = 60;

const sharedCount = (a: readonly string[], b: readonly string[]): number =>
  a.reduce((count, item) => count + (b.includes(item) ? 1 : 0), 0);

/** Up to `limit` other stories that share an organisation, a place or a programme with one. */
export const relatedStories = (stories: readonly Story[], story: Story, limit = 3): Related[] => {
  const { organisations, base } = shelvesOf(stories);
  const shelves = [
    ...story.organisations.map((slug) => organisations.get(slug)),
    ...story.base.map((slug) => base.get(slug)),
  ];
  const near = new Set(shelves.flatMap((shelf) => shelf?.slice(0, mostWeighed) ?? []));
  return [...near]
    .flatMap((place) => {
      const other = stories[place];
      if (!other || other === story) return [];
      const weight =
        2 * sharedCount(other.organisations, story.organisations) +
        sharedCount(other.base, story.base);
      return [{ other, weight, place }];
    })
    .toSorted((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, limit)
    .map(({ other }) => ({
      story: other,
      organisations: shared(other.organisations, story.organisations),
      base: shared(other.base, story.base),
    }));
};
