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
  /** The stories nearest to what others are about. */
  nearest: Map<string, readonly Story[]>;
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
  nearest: new Map(),
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

const sharedCount = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  for (const item of a) if (b.includes(item)) count += 1;
  return count;
};

const mostRelated = 3;

/**
 * The stories nearest to what some are about, the newer of two that are equally near first: one more
 * than are shown, since one of them may be the story that asks.
 */
const nearestTo = (
  stories: readonly Story[],
  about: Pick<Story, 'organisations' | 'base'>,
): readonly Story[] => {
  const { organisations, base } = shelvesOf(stories);
  const near: number[] = [];
  const isNear = new Uint8Array(stories.length);
  const add = (shelf: readonly number[] = []): void => {
    for (const place of shelf.slice(0, mostWeighed)) {
      if (isNear[place] === 0) near.push(place);
      isNear[place] = 1;
    }
  };
  for (const slug of about.organisations) add(organisations.get(slug));
  for (const slug of about.base) add(base.get(slug));
  const nearest: { other: Story; rank: number }[] = [];
  for (const place of near) {
    const other = stories[place];
    if (!other) continue;
    const weight =
      2 * sharedCount(other.organisations, about.organisations) +
      sharedCount(other.base, about.base);
    const rank = weight * stories.length - place;
    // Few are nearer than those before them: to sort all takes longer than to weigh them.
    if (nearest.length > mostRelated && rank < (nearest.at(-1)?.rank ?? 0)) continue;
    nearest.push({ other, rank });
    nearest.sort((a, b) => b.rank - a.rank);
    nearest.splice(mostRelated + 1);
  }
  return nearest.map(({ other }) => other);
};

/** Other stories that share an organisation, a place or a programme with one. */
export const relatedStories = (stories: readonly Story[], story: Story): Related[] => {
  const { nearest } = shelvesOf(stories);
  // Many stories are about the same.
  const key = [story.organisations, story.base].join(';');
  const found = nearest.get(key) ?? nearestTo(stories, story);
  nearest.set(key, found);
  return found
    .filter((other) => other !== story)
    .slice(0, mostRelated)
    .map((other) => ({
      story: other,
      organisations: shared(other.organisations, story.organisations),
      base: shared(other.base, story.base),
    }));
};
