import type { AstroIntegration } from 'astro';
import { partPlace } from '../../lib/parts.ts';

type BuildSetup = NonNullable<AstroIntegration['hooks']['astro:build:setup']>;
/** What Astro knows of each kind of page while it builds. */
export type PageKinds = Parameters<BuildSetup>[0]['pages'];

/** Has Astro put places into pages where their styles will stand, which are a third of a page. */
export const placeStyles = (kinds: PageKinds): void => {
  for (const { styles } of kinds.values()) {
    for (const { sheet } of styles) {
      if (sheet.type === 'inline') sheet.content = partPlace(sheet.content);
    }
  }
};
