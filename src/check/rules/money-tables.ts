import { columnYear } from '../../model/amount.ts';
import type { Money } from '../../schema/money.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { listWorks } from '../works.ts';
import { listTermSpans } from './term-spans.ts';

type PlanRow = NonNullable<Money['plan']>['rows'][number];

function* findSameRows(
  rows: readonly Pick<PlanRow, 'source' | 'label'>[],
  base: FieldPath,
): Generator<Omit<Fault, 'file'>> {
  const seen = new Set<string>();
  for (const [index, { source, label }] of rows.entries()) {
    const key = `${source} ${label.replace(/\s+/g, '')}`;
    const path = [...base, index, 'label'];
    if (seen.has(key)) yield { code: 'money-row-twice', path, received: label };
    seen.add(key);
  }
}

/** Whether a column of one year, or of all before the table, lies within a column of all years up to one. */
function lieWithin(column: string, through: string): boolean {
  if (column === 'prior') return true;
  return (columnYear(column) ?? Infinity) <= (columnYear(through) as number);
}

function* findOverlaps(
  columns: readonly string[],
  base: FieldPath,
  lastYear: number,
): Generator<Omit<Fault, 'file'>> {
  const later = columns.find((column) => (columnYear(column) ?? 0) > lastYear);
  if (later !== undefined && columns.includes('after-term')) {
    const path = [...base, later];
    const fills = { other: 'after-term' };
    yield { code: 'money-columns-overlap', path, onKey: true, received: later, fills };
  }
  for (const through of columns.filter((column) => column.startsWith('~'))) {
    const other = columns.find((column) => column !== through && lieWithin(column, through));
    if (other === undefined) continue;
    const path = [...base, through];
    const fills = { other };
    yield { code: 'money-columns-overlap', path, onKey: true, received: through, fills };
  }
}

function* checkMoneyTable(
  { plan, secured, spent, termPlan }: Money,
  lastYear: number,
): Generator<Omit<Fault, 'file'>> {
  yield* findSameRows(plan?.rows ?? [], ['plan', 'rows']);
  yield* findSameRows(secured?.rows ?? [], ['secured', 'rows']);
  const tables = [
    ...(plan?.rows ?? []).map(({ columns }, index) => ({
      columns,
      path: ['plan', 'rows', index, 'columns'],
    })),
    { columns: termPlan?.columns, path: ['termPlan', 'columns'] },
    { columns: spent?.columns, path: ['spent', 'columns'] },
  ];
  for (const { columns, path } of tables) {
    yield* findOverlaps(Object.keys(columns ?? {}), path, lastYear);
  }
}

/** No money stands twice in one table, be it by its source or by its years. */
export function* checkMoneyTables(shelf: Shelf): Generator<Fault> {
  const spans = new Map(
    listTermSpans(shelf).map(({ government = '', id, end }) => [`${government}/${id}`, end]),
  );
  for (const { file, place, facts } of shelf.pledge) {
    const end = spans.get(`${place.government ?? ''}/${place.term ?? ''}`);
    const lastYear = end === undefined ? Infinity : Number(end.slice(0, 4));
    for (const { work, base } of listWorks(facts)) {
      if (!work.money) continue;
      for (const { path = [], ...fault } of checkMoneyTable(work.money, lastYear)) {
        yield { file, ...fault, path: [...base, 'money', ...path] };
      }
    }
  }
}
