import { cardPath } from '../../lib/card.ts';
import type { PageMeta } from '../../lib/head.ts';
import type { SearchKind } from '../../lib/search/format.ts';
import { localPath } from '../../lib/url.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Topic } from '../../schema/topic.ts';

/** What a page says of itself, as far as its card needs it. */
export interface CardPage {
  /** The address of its card on this site. */
  address: string;
  locale: Locale;
  title: string;
  kind?: SearchKind;
  date?: string;
  topics: readonly Topic[];
}

/** What the card of a page shows; an error page has none. */
export const cardPage = ({
  locale,
  route,
  title,
  found,
  date,
  isError,
}: PageMeta): CardPage | undefined =>
  isError
    ? undefined
    : {
        address: cardPath(localPath(locale, route)),
        locale,
        title,
        ...(found && { kind: found.kind }),
        ...(date && { date }),
        topics: found?.topics ?? [],
      };
