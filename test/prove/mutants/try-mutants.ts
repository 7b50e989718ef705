import { setPriority } from 'node:os';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';

/** A file of the copied project, the text to try it with, and the tests to ask. */
export interface Trial {
  file: string;
  text: string;
  /** What the file holds again afterwards. */
  own: string;
  tests: readonly string[];
}

/** Keeps the order in which tests are given: the nearest to the change first. */
class GivenOrder {
  sort<T>(files: T[]): T[] {
    return files;
  }

  shard<T>(files: T[]): T[] {
    return files;
  }
}

/** Vitest in one process and one thread, which loads each module once for all test files of a trial; told of what ends. */
async function openVitest(root: string, tell: (module: TestModule) => void): Promise<Vitest> {
  const vitest = await createVitest({
    root,
    watch: false,
    bail: 1,
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    reporters: [{ onTestModuleEnd: tell }],
    sequence: { sequencer: GivenOrder },
  });
  await vitest.standalone();
  await vitest.globTestSpecifications();
  return vitest;
}

/** What came of a trial. */
export interface Outcome {
  /** What notices the change: a test or an error outside of tests; undefined where nothing does. */
  killer: string | undefined;
  /** How long each file of tests took. */
  seconds: Readonly<Record<string, number>>;
}

async function tryText(
  vitest: Vitest,
  root: string,
  trial: Trial,
  ended: TestModule[],
): Promise<Outcome> {
  const path = join(root, trial.file);
  const specifications = trial.tests.flatMap((test) =>
    vitest.getModuleSpecifications(join(root, test)),
  );
  const write = (text: string) => {
    writeFileSync(path, text);
    vitest.invalidateFile(path);
  };
  write(trial.text);
  // Vitest answers with the modules of earlier trials too.
  ended.length = 0;
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
  write(trial.own);
  const failed = ended.find((module) => !module.ok());
  const test = [...(failed?.children.allTests('failed') ?? [])][0]?.fullName;
  const error = unhandledErrors.length > 0 ? 'an error outside of tests' : undefined;
  return {
    killer: failed ? `${failed.relativeModuleId}: ${test ?? 'does not load'}` : error,
    seconds: Object.fromEntries(
      ended.map((each) => [each.relativeModuleId, each.diagnostic().duration / 1000]),
    ),
  };
}

if (import.meta.main) {
  setPriority(10);
  const root = process.cwd();
  const ended: TestModule[] = [];
  const vitest = await openVitest(root, (module) => ended.push(module));
  process.on('disconnect', () => process.exit());
  process.on('message', (trial: Trial) => {
    void tryText(vitest, root, trial, ended).then((outcome) => process.send?.(outcome));
  });
  process.send?.({ ready: true });
}
