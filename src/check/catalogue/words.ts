import type { Example } from './example.ts';

export type Severity = 'error' | 'warning';

/** What a problem says: what happened, why it matters, what to do. `{name}` is filled in. */
export interface Words {
  message: string;
  reason: string;
  fix: string;
}

export interface ProblemEntry {
  severity: Severity;
  /** A source may really contradict itself here; a record may acknowledge it instead of being changed. */
  acknowledgeable?: true;
  ko: Words;
  en: Words;
  /** The problem as it would stand in a file of a made-up city. */
  example: Example;
}
