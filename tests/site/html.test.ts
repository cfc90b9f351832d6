import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './dist.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

test.each(pages.map(({ path, file }) => [path, file]))('%s is valid HTML', async (_, file) => {
  const report = await validator.validateFile(file);
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} ${selector}`,
    ),
  );
  expect(faults).toEqual([]);
});
