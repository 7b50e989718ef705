import type { Untold } from './cap-faults.ts';
import type { Problem } from './problem.ts';

/** How many of each kind of record were read. */
export interface Counts {
  files: number;
  records: number;
  governments: number;
  terms: number;
  pledges: number;
  awards: number;
  indicators: number;
  sources: number;
  departments: number;
  places: number;
  pages: number;
}

/** What the gate found, as plain data; reporters put it into words. */
export interface Report<Finding = unknown> {
  ok: boolean;
  counts: Counts;
  problems: Problem[];
  /** Files with more problems than a report tells. */
  untold: readonly Untold[];
  /** Contradictions of the sources themselves, which are published instead of refused. */
  findings: readonly Finding[];
  /** Where the site is published, when site.yaml says so. */
  site?: string | undefined;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code),
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
