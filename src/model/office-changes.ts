import type { OfficeChange, Organisation } from '../kinds/organisation/schema.ts';
import { groupBy } from './group.ts';
import { firstDay } from './period.ts';

/** A change of offices and the record that tells it. */
export interface NamedChange {
  record: Organisation;
  change: OfficeChange;
}

const dayOf = ({ record, change }: NamedChange): string => {
  const when = change.when ?? record.date;
  return when === undefined ? '' : firstDay(when);
};

/** The changes by each department that they name: newest first, those without a time last. */
export function groupOfficeChanges(
  records: readonly Organisation[],
): ReadonlyMap<string, readonly NamedChange[]> {
  const named = records
    .flatMap((record) => (record.changes ?? []).map((change) => ({ record, change })))
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return groupBy(named, ({ change }) => change.departments ?? []);
}
