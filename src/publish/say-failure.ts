import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import type { Translate } from '../i18n/translate.ts';
import type { StepFailure } from './failure.ts';

const inMegabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/** The lines of a message that are not of a stack. */
const dropStack = (message: string) =>
  message
    .split('\n')
    .filter((line) => !/^\s+at |^\s*\d+: 0x/.test(line))
    .join('\n')
    .trim();

/** What went wrong, why and what to do, in one sentence each; what the step said itself only where no reason is known. */
export function sayFailure(
  { step, reason, message }: StepFailure,
  out: string,
  t: Translate,
): string {
  if (reason === undefined) return `${t('failure.unknown', { step })}\n${dropStack(message)}`;
  const limit = inMegabytes(getHeapStatistics().heap_size_limit);
  return t(`failure.${reason}`, {
    step,
    path: /'([^']+)'/.exec(message)?.[1] ?? out,
    limit,
    more: 2 * limit,
    memory: inMegabytes(totalmem()),
  });
}
