import type { Announcement } from '../../build/addresses.ts';
import type { Wait } from './post.ts';

export interface Outcome {
  /** The addresses that it will look at. */
  accepted: string[];
  /** What became of the others, and what to do about it. */
  problem?: string;
  note?: string;
}

/** A service that is told which addresses changed. */
export interface Engine {
  name: string;
  /** Addresses in one request. */
  batch: number;
  /** Addresses in one go, where it takes no more a day. */
  most?: number;
  wants: (announcement: Announcement) => string[];
  /** @throws a Refusal if it takes none of them. */
  send: (addresses: readonly string[], wait?: Wait) => Promise<Outcome>;
}
