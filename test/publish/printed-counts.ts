import { recordKinds, type RecordKind } from '../../src/model/record-pages.ts';

export interface PrintedRow {
  kind: RecordKind;
  /** Records, pages in each language, search records, data rows where there are any. */
  counts: number[];
}

/** The table of counts that a build prints. */
export function readPrinted(printed: string): PrintedRow[] {
  return recordKinds.flatMap((kind) => {
    const row = printed.split('\n').find((line) => line.startsWith(`${kind} `));
    if (row === undefined) return [];
    const counts = row
      .split(/\s+/)
      .slice(2)
      .filter((count) => count !== '-')
      .map((count) => Number(count.replaceAll(',', '')));
    return [{ kind, counts }];
  });
}

export const countRows = (rows: readonly PrintedRow[]): Partial<Record<RecordKind, number>> =>
  Object.fromEntries(rows.map(({ kind, counts }) => [kind, counts[0]]));
