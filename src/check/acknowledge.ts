import { isProblemCode, problemCodes, readEntryOf } from './catalogue.ts';
import type { Shelf } from './entry.ts';
import { findNearest } from './nearest.ts';
import { formatPath, type Fault } from './problem.ts';

export function isAcknowledgeable(name: string): boolean {
  return isProblemCode(name) && readEntryOf(name).acknowledgeable === true;
}

/**
 * Takes out what a pledge acknowledges as a contradiction of its source, and adds acknowledgements
 * that match nothing. A file that could not be read whole is not asked: its problem may be hidden.
 */
export function settleAcknowledgements(shelf: Shelf, faults: readonly Fault[]): Fault[] {
  const settled = new Set<Fault>();
  const added: Fault[] = [];
  const choices = problemCodes.filter(isAcknowledgeable);
  for (const { file, facts, whole } of shelf.pledge) {
    if (!facts.acknowledged) continue;
    const own = faults.filter((fault) => fault.file === file && isAcknowledgeable(fault.code));
    for (const [index, { problem, field }] of facts.acknowledged.entries()) {
      const path = ['acknowledged', index];
      const matches = own.filter(
        (fault) => fault.code === problem && formatPath(fault.path ?? []) === field,
      );
      for (const fault of matches) settled.add(fault);
      if (!isAcknowledgeable(problem)) {
        const suggestion = findNearest(problem, choices);
        added.push({
          code: 'acknowledgement-unknown',
          file,
          path: [...path, 'problem'],
          received: problem,
          fills: { choices: choices.join(', ') },
          ...(suggestion === undefined ? {} : { suggestion }),
        });
      } else if (matches.length === 0 && whole) {
        const open = own.filter((fault) => fault.code === problem && !settled.has(fault));
        const suggestion = findNearest(
          field,
          open.map((fault) => formatPath(fault.path ?? [])),
        );
        added.push({
          code: 'acknowledgement-unmatched',
          file,
          path: [...path, 'field'],
          received: field,
          ...(suggestion === undefined ? {} : { suggestion }),
        });
      }
    }
  }
  return [...faults.filter((fault) => !settled.has(fault)), ...added];
}
