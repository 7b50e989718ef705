import { groupRecords } from '../../search/group-records.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import {
  completePart,
  type CompletedPart,
  type PartPlace,
  type SaidOfRecords,
} from './complete-part.ts';
import type { WordMarks } from './word-marks.ts';

/** What several parts said, together. */
class SaidTogether implements SaidOfRecords {
  readonly held = new Map<string, WordMarks>();
  readonly labels = new Map<string, Set<string>>();
  readonly fronts = new Set<string>();

  add({ held, labels, fronts }: SaidOfRecords): void {
    for (const [address, marks] of held) this.held.set(address, marks);
    for (const [page, words] of labels) {
      this.labels.set(page, new Set([...(this.labels.get(page) ?? []), ...words]));
    }
    for (const front of fronts) this.fronts.add(front);
  }
}

/** Completes the records of one government, or takes what was made of the same before. */
export type CompleteGovernment = (
  government: SearchRecord,
  records: readonly SearchRecord[],
  place: PartPlace,
) => Pick<CompletedPart, 'said'> & Partial<CompletedPart>;

/** Sources stand beside the governments: rows that lead to one are cut from the text around them, and nobody knows yet what it says. */
const isSource = (address: string) => /^\/sources\/[^/]+\/$/.test(address);

/**
 * Completes all records, government by government, then those of none, which list what the governments have. Those of a
 * government are completed by its own pages alone.
 */
export function* completeRecords(
  records: Iterable<SearchRecord>,
  folder: string,
  base: string,
  completeGovernment: CompleteGovernment = (_, own, place) => completePart(own, place),
): Generator<SearchRecord> {
  const below = new SaidTogether();
  for (const { government, records: own } of groupRecords(records)) {
    if (government) {
      const place = { folder, base, isLinkedOutside: isSource };
      const { said, records: completed = [] } = completeGovernment(government, own, place);
      below.add(said);
      yield* completed;
    } else {
      const isLinkedOutside = (address: string) => below.held.has(address);
      yield* completePart(own, { folder, base, isLinkedOutside }, below).records;
    }
  }
}
