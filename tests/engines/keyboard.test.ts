import { expect, test } from 'vitest';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import { until } from './engine.ts';
import { engineName, useEngine } from './site.ts';

const site = useEngine();

/** What has the focus, and whether a ring that can be seen is around it. */
const focus = (): { place: string; isSeen: boolean } => {
  const one = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const { width, height } = one.getBoundingClientRect();
  const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const place = one.matches('.skip')
    ? 'skip'
    : (one.closest('main, header, footer')?.localName ?? '');
  return { place, isSeen: hasRing && width > 20 && height > 10 };
};

test.each(pageKinds)(`${engineName}: Tab leads past the menu of $name`, async ({ path }) => {
  const { engine } = site;
  await engine.open(site.address + path, { width: 800 });
  await engine.press('Tab');
  expect(await engine.evaluate(focus)).toEqual({ place: 'skip', isSeen: true });
  await engine.press('Enter');
  await until(engine, () => document.activeElement?.matches('main') === true);
  await engine.press('Tab');
  expect(await engine.evaluate(focus)).toEqual({ place: 'main', isSeen: true });
});
