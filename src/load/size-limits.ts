import type { Kind } from '../check/entry.ts';

const kilobyte = 1000;

/** The most bytes a file of each kind may hold: about five times what the longest real one needs. */
export const mostBytes: Readonly<Record<Kind, number>> = {
  site: 32 * kilobyte,
  search: 256 * kilobyte,
  thresholds: 32 * kilobyte,
  page: 80 * kilobyte,
  source: 64 * kilobyte,
  government: 128 * kilobyte,
  departments: 128 * kilobyte,
  term: 128 * kilobyte,
  pledge: 64 * kilobyte,
  award: 64 * kilobyte,
  framework: 128 * kilobyte,
  indicator: 128 * kilobyte,
};
