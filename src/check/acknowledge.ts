import { findingCodes, isFindingCode } from '../model/finding.ts';
import type { Acknowledgement } from '../schema/acknowledged.ts';
import { isProblemCode, problemCodes, readEntryOf } from './catalogue.ts';
import { acknowledgingKinds, type AcknowledgingKind } from '../schema/kinds.ts';
import type { Entry, Shelf } from './entry.ts';
import { findNearest } from './nearest.ts';
import { formatPath, type Fault } from './problem.ts';

export type AcknowledgingEntry = Entry<AcknowledgingKind>;

/** The files that may acknowledge what is wrong in their source. */
export function listAcknowledging(shelf: Shelf): AcknowledgingEntry[] {
  const entries = acknowledgingKinds.flatMap((kind): AcknowledgingEntry[] => shelf[kind]);
  return entries.filter(({ facts }) => facts.acknowledged !== undefined);
}

function isAcknowledgeable(name: string): boolean {
  return isProblemCode(name) && readEntryOf(name).acknowledgeable === true;
}

/** Whether a name is one that the gate itself has no word for: it is looked up among the findings. */
export function isFindingAlone(name: string): boolean {
  return isFindingCode(name) && !isAcknowledgeable(name);
}

/** An acknowledgement of what is not there; the nearest field that has it is suggested. */
export function tellUnmatched(
  file: string,
  index: number,
  { field }: Acknowledgement,
  open: Iterable<string>,
): Fault {
  const suggestion = findNearest(field, open);
  return {
    code: 'acknowledgement-unmatched',
    file,
    path: ['acknowledged', index, 'field'],
    received: field,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function tellUnknown(file: string, index: number, { problem }: Acknowledgement): Fault {
  const choices = [...new Set([...problemCodes.filter(isAcknowledgeable), ...findingCodes])];
  const suggestion = findNearest(problem, choices);
  return {
    code: 'acknowledgement-unknown',
    file,
    path: ['acknowledged', index, 'problem'],
    received: problem,
    fills: { choices: choices.join(', ') },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/**
 * Takes out what a record acknowledges as a contradiction of its source, and adds acknowledgements
 * that match nothing. A file that could not be read whole is not asked: its problem may be hidden.
 */
export function settleAcknowledgements(shelf: Shelf, faults: readonly Fault[]): Fault[] {
  const settled = new Set<Fault>();
  const added: Fault[] = [];
  for (const { file, facts, whole } of listAcknowledging(shelf)) {
    const own = faults.filter((fault) => fault.file === file && isAcknowledgeable(fault.code));
    for (const [index, known] of (facts.acknowledged ?? []).entries()) {
      const { problem, field } = known;
      const matches = own.filter(
        (fault) => fault.code === problem && formatPath(fault.path ?? []) === field,
      );
      for (const fault of matches) settled.add(fault);
      if (isFindingAlone(problem)) continue;
      if (!isAcknowledgeable(problem)) added.push(tellUnknown(file, index, known));
      else if (matches.length === 0 && whole) {
        const open = own.filter((fault) => fault.code === problem && !settled.has(fault));
        added.push(
          tellUnmatched(
            file,
            index,
            known,
            open.map((fault) => formatPath(fault.path ?? [])),
          ),
        );
      }
    }
  }
  return [...faults.filter((fault) => !settled.has(fault)), ...added];
}
