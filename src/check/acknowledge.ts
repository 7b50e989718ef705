import { findingCodes, isFindingCode, type FindingCode } from '../model/finding.ts';
import type { Acknowledgement } from '../schema/acknowledged.ts';
import { isProblemCode, type ProblemCode } from './catalogue.ts';
import { acknowledgingKinds, type AcknowledgingKind } from '../schema/kinds.ts';
import type { ShelvedFile, SiteShelf } from './entry.ts';
import { findNearest } from './nearest.ts';
import { formatPath, type Fault } from './problem.ts';

export type AcknowledgingEntry = ShelvedFile<AcknowledgingKind>;

/** The files that may acknowledge what is wrong in their source. */
export function listAcknowledging(shelf: SiteShelf): AcknowledgingEntry[] {
  const entries = acknowledgingKinds.flatMap((kind): AcknowledgingEntry[] => shelf[kind]);
  return entries.filter(({ facts }) => facts.acknowledged !== undefined);
}

/**
 * What a file says against itself is a problem that stops the build, for an editor's slip and a contradiction of the
 * source look alike. Once the editor acknowledges that the source says so, the finding of the same name is published.
 */
export function isContradiction(name: string): name is ProblemCode & FindingCode {
  return isProblemCode(name) && isFindingCode(name);
}

/** What the statements of sources say against each other stops nothing: it is a finding from the start. */
export function isFindingAlone(name: string): boolean {
  return isFindingCode(name) && !isProblemCode(name);
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
  const suggestion = findNearest(problem, findingCodes);
  return {
    code: 'acknowledgement-unknown',
    file,
    path: ['acknowledged', index, 'problem'],
    received: problem,
    fills: { choices: findingCodes.join(', ') },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/**
 * Takes out what a record acknowledges as a contradiction of its source, and adds acknowledgements
 * that match nothing. A file that could not be read whole is not asked: its problem may be hidden.
 */
export function settleAcknowledgements(shelf: SiteShelf, faults: readonly Fault[]): Fault[] {
  const settled = new Set<Fault>();
  const added: Fault[] = [];
  const byFile = Map.groupBy(faults, ({ file }) => file);
  for (const { file, facts, whole } of listAcknowledging(shelf)) {
    const own = (byFile.get(file) ?? []).filter(({ code }) => isContradiction(code));
    for (const [index, known] of (facts.acknowledged ?? []).entries()) {
      const { problem, field } = known;
      const matches = own.filter(
        (fault) => fault.code === problem && formatPath(fault.path ?? []) === field,
      );
      for (const fault of matches) settled.add(fault);
      if (!isFindingCode(problem)) added.push(tellUnknown(file, index, known));
      else if (isFindingAlone(problem)) continue;
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
