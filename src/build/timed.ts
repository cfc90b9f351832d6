import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where a build writes down what it cost, in `.cache`. */
export const reportFile = 'build-report.json';

/** What a build cost, in seconds of CPU of the whole process. */
export interface BuildReport {
  /** From the start of the process to the end of the last integration. */
  cpu: number;
  /** By integration, all its hooks together, and what is done for it while pages are made. */
  integrations: Record<string, number>;
  /** Where the build stood when each hook was first called, and when it was done. */
  reached: Record<string, number>;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const rounded = (costs: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...costs].map(([name, cpu]) => [name, Math.round(cpu * 100) / 100]));

const costs = new Map<string, number>();
const count = (name: string, begun: number): void => {
  costs.set(name, (costs.get(name) ?? 0) + cpuSeconds() - begun);
};

/** To ask for the cost of each of ten thousand pages takes a tenth of it: one stands for so many. */
const oneOf = 8;
let asked = 0;

/** Does what is done for an integration outside its hooks, and counts it as a part of its cost. */
export const countedFor = <Made>(integration: string, make: () => Made): Made => {
  asked += 1;
  if (asked % oneOf !== 1) return make();
  const begun = cpuSeconds();
  const made = make();
  costs.set(integration, (costs.get(integration) ?? 0) + oneOf * (cpuSeconds() - begun));
  return made;
};

/** The same integrations, and a report of what each hook of theirs cost. */
export const timed = (integrations: readonly AstroIntegration[]): AstroIntegration[] => {
  const reached = new Map<string, number>();
  let folder = new URL('file:');
  const mark = (hook: string) => (): void => {
    if (!reached.has(hook)) reached.set(hook, cpuSeconds());
  };
  const timedHook =
    (name: string, hook: string, run: unknown) =>
    async (...args: unknown[]): Promise<void> => {
      mark(hook)();
      const begun = cpuSeconds();
      if (typeof run === 'function') await Reflect.apply(run, undefined, args);
      count(name, begun);
    };
  return [
    ...integrations.map(({ name, hooks }) => ({
      name,
      hooks: Object.fromEntries(
        Object.entries(hooks).map(([hook, run]) => [hook, timedHook(name, hook, run)]),
      ),
    })),
    {
      name: 'build-report',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = new URL('.cache/', config.root);
        },
        'astro:build:start': mark('astro:build:start'),
        'astro:build:setup': mark('astro:build:setup'),
        'astro:build:generated': mark('astro:build:generated'),
        'astro:build:done': () => {
          const cpu = cpuSeconds();
          const report: BuildReport = {
            cpu: Math.round(cpu * 100) / 100,
            integrations: rounded(costs),
            reached: rounded(reached.set('end', cpu)),
          };
          mkdirSync(folder, { recursive: true });
          writeFileSync(
            fileURLToPath(new URL(reportFile, folder)),
            `${JSON.stringify(report, null, 2)}\n`,
          );
        },
      },
    },
  ];
};
