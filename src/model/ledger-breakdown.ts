import { addFigures, subtract, type Figures } from './ledger-cell.ts';
import { groupBy, groupOf } from './group.ts';

export interface BreakdownRow<S extends string> {
  /** What the row is of, or `difference`: stated totals less the items that are printed for them. */
  key: string;
  figures: Figures<S>;
}

/** Totals taken apart; the rows add up to the total. */
export interface Breakdown<S extends string> {
  rows: readonly BreakdownRow<S>[];
  total: Figures<S>;
}

/** One project's stated totals, and the items that its tables print for them. */
export interface Divided<S extends string> {
  stated: Partial<Figures<S>>;
  items: readonly BreakdownRow<S>[];
}

/** Where a stated total is not the sum of its items, what it has more. */
function findDifference<S extends string>(
  stages: readonly S[],
  { stated, items }: Divided<S>,
): Figures<S> {
  const sums = addFigures(stages, items);
  const differences = stages.map((stage) => {
    const sum = typeof sums[stage] === 'number' ? sums[stage] : 0;
    const difference = subtract(stated[stage], sum);
    return [stage, difference === 0 ? undefined : difference];
  });
  return Object.fromEntries(differences) as Figures<S>;
}

/**
 * Adds up the items of all projects under each key. A last row holds what stated totals have beyond their items,
 * so that the total is always the sum of the totals that sources state.
 */
export function breakDown<S extends string>(
  stages: readonly S[],
  keys: readonly string[],
  projects: readonly Divided<S>[],
): Breakdown<S> {
  const items = groupBy(
    projects.flatMap((project) => project.items),
    ({ key }) => key,
  );
  const rows: BreakdownRow<S>[] = keys
    .filter((key) => items.has(key))
    .map((key) => ({ key, figures: addFigures(stages, groupOf(items, key)) }));
  const differences = projects.map((project) => ({ figures: findDifference(stages, project) }));
  const difference = addFigures(stages, differences);
  if (Object.values(difference).some((cell) => cell !== undefined)) {
    rows.push({ key: 'difference', figures: difference });
  }
  return { rows, total: addFigures(stages, rows) };
}
