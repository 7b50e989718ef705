import type { Ending } from './child.ts';

/** Why a step could not do its work, as far as a person can do something about it. */
export const failureReasons = [
  'disk-full',
  'quota',
  'too-many-files',
  'read-only',
  'no-permission',
  'name-too-long',
  'disk-fault',
  'no-memory',
  'killed',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** How much of what a process printed is kept. */
export const mostShown = 4000;

/** What the system calls it; other programs (Pagefind, the renderer) say it in these words. */
const signs: readonly [FailureReason, RegExp][] = [
  ['disk-full', /\bENOSPC\b|no space left on device|os error 28\b/i],
  ['quota', /\bEDQUOT\b|disk quota exceeded|os error 122\b/i],
  ['too-many-files', /\bE[MN]FILE\b|too many open files|os error 2[34]\b/i],
  ['read-only', /\bEROFS\b|read-only file system|os error 30\b/i],
  ['no-permission', /\bEACCES\b|\bEPERM\b|permission denied|os error 13\b/i],
  ['name-too-long', /\bENAMETOOLONG\b|file name too long/i],
  // Copying a folder reports a full disk as this, too.
  ['disk-fault', /\bEIO\b|input\/output error|os error 5\b/i],
  // Before 'killed': a process out of memory aborts itself.
  ['no-memory', /heap out of memory|\bENOMEM\b|cannot allocate memory|ERR_WORKER_OUT_OF_MEMORY/i],
  ['killed', /\bended: SIG[A-Z]+\b/],
];

/** The reason that a message gives; undefined where it is none of these. */
export function readReason(message: string): FailureReason | undefined {
  return signs.find(([, sign]) => sign.test(message))?.[0];
}

/** A step that did not come to its end. */
export class StepFailure extends Error {
  readonly step: string;
  readonly reason: FailureReason | undefined;

  /** @param message what the step said itself; shown where no reason is known */
  constructor(step: string, message: string, reason = readReason(message)) {
    super(message);
    this.step = step;
    this.reason = reason;
  }
}

/** The failure of a process that ended without an answer. A process out of memory aborts itself. */
export function failEnded(step: string, printed: string, { code, signal }: Ending): StepFailure {
  const known = readReason(printed);
  const reason = known ?? (signal === null && code !== 137 ? undefined : 'killed');
  const ended = `${step}: ${signal ?? String(code)}`;
  return new StepFailure(step, [printed.trim(), ended].filter(Boolean).join('\n'), reason);
}

/** Any error of a step as its failure. */
export function nameFailure(step: string, error: unknown): StepFailure {
  if (error instanceof StepFailure) return error;
  return new StepFailure(step, error instanceof Error ? error.message : String(error));
}
