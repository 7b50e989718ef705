import type { Dataset } from '../model/dataset.ts';
import type { Named } from '../schema/name.ts';

/** The English of every name that a filter or the row of a result may hold, by its Korean. */
export function listEnglishNames({ governments }: Dataset): Record<string, string> {
  const named: readonly Named[] = governments.flatMap(({ government, departments, terms }) => [
    government,
    ...departments,
    ...government.places,
    ...terms.flatMap(({ term }) => [term, ...term.areas]),
  ]);
  return Object.fromEntries(
    named.flatMap(({ name, english }) =>
      english === undefined ? [] : [[name.normalize('NFC'), english]],
    ),
  );
}
