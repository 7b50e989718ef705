import type { Ledger } from '../../model/ledger.ts';
import { groupBy } from '../../model/group.ts';
import type { Citation } from '../../schema/text.ts';

/** One citation of each document that the ledger cites, the most cited document first. */
export function listDocuments({ rows }: Ledger): Citation[] {
  const printed = rows.flatMap(({ lines }) =>
    lines.flatMap((line) => Object.values(line.printed).flat()),
  );
  const documents = [...groupBy(printed, ({ cite }) => cite.source).values()];
  return documents
    .sort((a, b) => b.length - a.length)
    .flatMap(([first]) => (first ? [first.cite] : []));
}
