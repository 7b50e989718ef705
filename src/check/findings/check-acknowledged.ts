import { addressOfSubject, type Finding } from '../../model/finding.ts';
import { groupBy, groupOf } from '../../model/group.ts';
import {
  isFindingAlone,
  listAcknowledging,
  tellUnmatched,
  type AcknowledgingEntry,
} from '../acknowledge.ts';
import type { SiteShelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

/** Whether any record acknowledges what only the rules over the joined records can find. */
export function acknowledgesFindings(shelf: SiteShelf): boolean {
  return listAcknowledging(shelf).some(({ facts }) =>
    facts.acknowledged?.some(({ problem }) => isFindingAlone(problem)),
  );
}

function addressOf({ place: { kind, id, government = '', term } }: AcknowledgingEntry): string {
  return addressOfSubject({ kind, id, government, term });
}

/** Acknowledgements of findings that no rule finds. */
export function* checkAcknowledged(
  shelf: SiteShelf,
  findings: readonly Finding[],
): Generator<Fault> {
  const byRecord = groupBy(findings, ({ subject }) => addressOfSubject(subject));
  for (const entry of listAcknowledging(shelf)) {
    const own = groupOf(byRecord, addressOf(entry));
    for (const [index, known] of (entry.facts.acknowledged ?? []).entries()) {
      if (!isFindingAlone(known.problem)) continue;
      const fields = own.filter(({ code }) => code === known.problem).map(({ field }) => field);
      if (!fields.includes(known.field)) yield tellUnmatched(entry.file, index, known, fields);
    }
  }
}
