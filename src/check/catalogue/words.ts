import type { Example } from './example.ts';

export type ProblemSeverity = 'error' | 'warning';

/** What a problem says: what happened, why it matters, what to do. `{name}` is filled in. */
export interface Words {
  message: string;
  reason: string;
  fix: string;
}

export interface ProblemEntry {
  severity: ProblemSeverity;
  ko: Words;
  en: Words;
  /** The problem as it would stand in a file of a made-up city. */
  example: Example;
}
