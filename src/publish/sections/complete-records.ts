import { groupRecords } from '../../search/group-records.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { completePart, type PartPlace, type SaidOfRecords } from './complete-part.ts';
import type { WordMarks } from './word-marks.ts';

/** What several parts said, together. */
export class SaidTogether implements SaidOfRecords {
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

/** Sources stand beside the governments: rows that lead to one are cut from the text around them, and nobody knows yet what it says. */
const isSource = (address: string) => /^\/sources\/[^/]+\/$/.test(address);

/** Where a site is built, where it is to be served, and pages that a part may be listed on besides its own. */
type BuiltPlace = Pick<PartPlace, 'folder' | 'base' | 'pages'>;

/** Completes the records of a government by its own pages alone. */
export const completeGovernment = (records: readonly SearchRecord[], place: BuiltPlace) =>
  completePart(records, { ...place, isLinkedOutside: isSource });

/** Completes the records of no government, which list what the governments have. */
export const completeOthers = (
  records: readonly SearchRecord[],
  place: BuiltPlace,
  below: SaidOfRecords,
): SearchRecord[] =>
  completePart(records, { ...place, isLinkedOutside: (to) => below.held.has(to) }, below).records;

/** Completes all records, government by government, then those of none. */
export function* completeRecords(
  records: Iterable<SearchRecord>,
  folder: string,
  base: string,
): Generator<SearchRecord> {
  const below = new SaidTogether();
  for (const { government, records: own } of groupRecords(records)) {
    if (government) {
      const { said, records: completed } = completeGovernment(own, { folder, base });
      below.add(said);
      yield* completed;
    } else {
      yield* completeOthers(own, { folder, base }, below);
    }
  }
}
