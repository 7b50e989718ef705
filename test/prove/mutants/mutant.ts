/** Names of what a mutant changes. */
export const operators = [
  'boundary',
  'and-or',
  'by-one',
  'swapped',
  'order',
  'removed',
  'escape',
  'negated',
] as const;

export type Operator = (typeof operators)[number];

/** One change of one source file: the text from `start` to `end` becomes `put`. */
export interface Mutant {
  file: string;
  operator: Operator;
  start: number;
  end: number;
  put: string;
}

/** What a mutant does, without line numbers, so that it is known again after changes elsewhere in its file. */
export interface Shown {
  file: string;
  operator: Operator;
  before: string;
  after: string;
}

export function applyMutant(text: string, { start, end, put }: Mutant): string {
  return text.slice(0, start) + put + text.slice(end);
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The lines that a mutant touches, before and after. */
export function showMutant(text: string, mutant: Mutant): Shown {
  const { file, operator, start, end, put } = mutant;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const lines = (middle: string) => tidy(text.slice(from, start) + middle + text.slice(end, to));
  return { file, operator, before: lines(text.slice(start, end)), after: lines(put) };
}
