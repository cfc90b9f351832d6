/** What a page complains of, asked in the page: each function here stands on its own. */

/** Writes breaches of the page's policy to the console, where not every engine puts them. */
export const tellBreaches = (): void =>
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`against the policy: ${violatedDirective} ${blockedURI}`);
  });

/** Files that the page asked for in vain; Chromium 107 says so on the console alone. */
export const failedFiles = (): string[] =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseStatus >= 400)
    .map(({ name }) => `failed: ${name}`);
