import { readEntryOf } from './catalogue.ts';
import type { Fault } from './problem.ts';

/** What a report leaves out of one file: how many more problems of each severity it has. */
export interface Untold {
  file: string;
  errors: number;
  warnings: number;
}

const mostPerFile = 50;
const isError = ({ code }: Fault) => readEntryOf(code).severity === 'error';

/** Keeps the first problems of each file, errors before warnings, and counts the rest. */
export function capFaults(faults: readonly Fault[]): { told: Fault[]; untold: Untold[] } {
  const files = [...Map.groupBy(faults, ({ file }) => file)];
  const sorted = files.map(([file, own]) => {
    const all =
      own.length > mostPerFile
        ? [...own.filter(isError), ...own.filter((fault) => !isError(fault))]
        : own;
    return { file, told: all.slice(0, mostPerFile), rest: all.slice(mostPerFile) };
  });
  return {
    told: sorted.flatMap(({ told }) => told),
    untold: sorted
      .filter(({ rest }) => rest.length > 0)
      .map(({ file, rest }) => {
        const errors = rest.filter(isError).length;
        return { file, errors, warnings: rest.length - errors };
      }),
  };
}
