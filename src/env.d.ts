import type { Frame } from './domain/frame.ts';
import type { CountOf } from './domain/slots.ts';
import type { Locale } from './schema/locale.ts';

declare global {
  namespace App {
    /** What stands ready for every page: see `middleware.ts`. */
    interface Locals {
      frames: Record<Locale, Frame>;
      countOf: CountOf;
    }
  }
}
