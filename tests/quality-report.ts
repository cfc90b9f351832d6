import { spawnSync } from 'node:child_process';
import type { Reporter, TestModule } from 'vitest/node';
import { fingerprint } from '../src/build/quality/fingerprint.ts';
import { forgetReport, writeReport, type Measured } from '../src/build/quality/report.ts';

declare module 'vitest' {
  interface TaskMeta {
    measured?: Measured;
  }
}

const git = (...args: string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** Writes down what each file of tests found in dist/, for the page that shows it to readers. */
export default class QualityReport implements Reporter {
  #build = '';
  #commit: string | undefined;

  onTestRunStart(): void {
    this.#build = fingerprint('dist');
    this.#commit = git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : undefined;
  }

  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()].map((test) => ({
      name: test.name,
      state: test.result().state,
      measured: test.meta().measured,
    }));
    const file = module.relativeModuleId;
    // Some of its tests were left out: what the others found is not the whole.
    if (tests.some(({ state }) => state !== 'passed' && state !== 'failed')) {
      forgetReport(file);
      return;
    }
    writeReport({
      file,
      build: this.#build,
      ...(this.#commit && { commit: this.#commit }),
      node: process.version,
      tests: tests.map(({ name, state, measured }) => ({
        name,
        passed: state === 'passed',
        ...(measured && { measured }),
      })),
    });
  }
}
