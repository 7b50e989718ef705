import { compareText } from '../check/report.ts';
import type { QuotesLock } from '../schema/quotes-lock.ts';

/** The lock while it is made: which quotes of which source stand at which line. */
export interface LockDraft {
  hold: (source: string, sha256: string, hash: string, line: number) => void;
  /** Sources by id and quotes in the order of their document, so that a changed quote moves no other. */
  finish: () => QuotesLock;
}

export function draftLock(): LockDraft {
  const sources = new Map<string, { sha256: string; lines: Map<string, number> }>();
  return {
    hold: (source, sha256, hash, line) => {
      const own = sources.get(source) ?? { sha256, lines: new Map<string, number>() };
      sources.set(source, own);
      own.lines.set(hash, Math.min(line, own.lines.get(hash) ?? line));
    },
    finish: () => ({
      sources: Object.fromEntries(
        [...sources]
          .sort(([one], [other]) => compareText(one, other))
          .map(([source, { sha256, lines }]) => {
            const ordered = [...lines].sort(
              ([one, line], [other, below]) => line - below || compareText(one, other),
            );
            return [source, { sha256, quotes: Object.fromEntries(ordered) }];
          }),
      ),
    }),
  };
}

/** The lock as its file holds it; the form that prettier leaves as it is. */
export const printLock = (lock: QuotesLock) => `${JSON.stringify(lock, null, 2)}\n`;
