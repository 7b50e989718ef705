import type { Measure } from '../../schema/work.ts';
import { addDecimals } from '../amounts.ts';
import type { Path } from '../problem.ts';

/** Every total that a table of counts prints and its counts do not make. */
export function footMeasure({ rows, stated }: Measure) {
  const sums = rows.map(({ values, total }) => total ?? addDecimals(values));
  const footings: { path: Path; stated: number | undefined; sum: number }[] = [
    ...rows.map(({ values, total }, index) => ({
      path: ['rows', index, 'total'],
      stated: total,
      sum: addDecimals(values),
    })),
    ...(stated?.values ?? []).map((value, index) => ({
      path: ['stated', 'values', index],
      stated: value,
      sum: addDecimals(rows.flatMap(({ values }) => values[index] ?? [])),
    })),
    { path: ['stated', 'total'], stated: stated?.total, sum: addDecimals(sums) },
  ];
  return footings.flatMap(({ path, stated: printed, sum }) =>
    printed === undefined || printed === sum ? [] : { path, stated: printed, sum },
  );
}
