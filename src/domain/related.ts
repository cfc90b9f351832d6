import { once } from '../lib/once.ts';
import type { Story } from './news.ts';

/** The stories of a list that are about one thing, so that no page has to look through all of them. */
interface Shelf {
  /** What they are about, as a number: to compare slugs takes much longer. */
  thing: number;
  /** The places of the stories in the list. */
  places: number[];
}

interface Shelved {
  /** The place of each story in the list. */
  places: ReadonlyMap<string, number>;
  organisations: ReadonlyMap<string, Shelf>;
  base: ReadonlyMap<string, Shelf>;
  /** What each story is about. */
  things: readonly (readonly number[])[];
  /** Room to weigh in: for each thing how much it counts, for each story whether it is near. */
  counts: Uint8Array;
  isNear: Uint8Array;
  /** The stories nearest to what others are about. */
  nearest: Map<string, readonly Story[]>;
}

const shelvesOf = once((stories: readonly Story[]): Shelved => {
  const organisations = new Map<string, Shelf>();
  const base = new Map<string, Shelf>();
  const thingsOf = (shelves: Map<string, Shelf>, slugs: readonly string[], place: number) =>
    [...new Set(slugs)].map((slug) => {
      const shelf = shelves.get(slug) ?? { thing: organisations.size + base.size, places: [] };
      shelves.set(slug, shelf);
      shelf.places.push(place);
      return shelf.thing;
    });
  const things = stories.map((story, place) => [
    ...thingsOf(organisations, story.organisations, place),
    ...thingsOf(base, story.base, place),
  ]);
  return {
    places: new Map(stories.map(({ slug }, index) => [slug, index])),
    organisations,
    base,
    things,
    counts: new Uint8Array(organisations.size + base.size),
    isNear: new Uint8Array(stories.length),
    nearest: new Map(),
  };
});

/** One of some stories by the name of its file. */
export const storyBySlug = (stories: readonly Story[], slug: string): Story | undefined =>
  stories[shelvesOf(stories).places.get(slug) ?? -1];

const at = (stories: readonly Story[], places: readonly number[] = []): Story[] =>
  places.flatMap((place) => stories[place] ?? []);

/** Those of some stories that are about an organisation, in their order. */
export const storiesAbout = (stories: readonly Story[], organisation: string): readonly Story[] =>
  at(stories, shelvesOf(stories).organisations.get(organisation)?.places);

/** Those of some stories that are about a place or a programme, in their order. */
export const storiesAt = (stories: readonly Story[], entry: string): readonly Story[] =>
  at(stories, shelvesOf(stories).base.get(entry)?.places);

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

const mostRelated = 3;

/**
 * The stories nearest to what some are about, the newer of two that are equally near first: one more
 * than are shown, since one of them may be the story that asks.
 */
const nearestTo = (
  stories: readonly Story[],
  about: Pick<Story, 'organisations' | 'base'>,
): readonly Story[] => {
  const { organisations, base, things, counts, isNear } = shelvesOf(stories);
  counts.fill(0);
  isNear.fill(0);
  const near: number[] = [];
  const take = (shelf: Shelf | undefined, count: number): void => {
    if (!shelf) return;
    counts[shelf.thing] = count;
    for (const place of shelf.places.slice(0, mostWeighed)) {
      if (isNear[place] === 0) near.push(place);
      isNear[place] = 1;
    }
  };
  for (const slug of about.organisations) take(organisations.get(slug), 2);
  for (const slug of about.base) take(base.get(slug), 1);
  /** The highest ranks, falling: each tells its place. */
  const ranks: number[] = [];
  for (const place of near) {
    let weight = 0;
    for (const thing of things[place] ?? []) weight += counts[thing] ?? 0;
    const rank = weight * stories.length - place;
    // Few are nearer than those before them: to sort all takes longer than to weigh them.
    let above = ranks.length;
    while (above > 0 && (ranks[above - 1] ?? 0) < rank) above -= 1;
    if (above > mostRelated) continue;
    ranks.splice(above, 0, rank);
    if (ranks.length > mostRelated + 1) ranks.pop();
  }
  return at(
    stories,
    ranks.map((rank) => Math.ceil(rank / stories.length) * stories.length - rank),
  );
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
