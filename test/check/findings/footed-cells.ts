import type { Money } from '../../../src/schema/money.ts';
import type { Pledge } from '../../../src/schema/pledge.ts';
import type { Term } from '../../../src/schema/term.ts';
import type { Measure } from '../../../src/schema/work.ts';
import { listWorks } from '../../../src/check/works.ts';

type Path = readonly (string | number)[];

const under = (base: Path, paths: readonly Path[]): Path[] =>
  paths.map((path) => [...base, ...path]);
const keysOf = (columns: object | undefined, base: Path): Path[] =>
  under(
    base,
    Object.keys(columns ?? {}).map((key) => [key]),
  );

function listMoneyCells({ plan, planTotal, termPlan, secured, spent }: Money): Path[] {
  return [
    ...(plan?.rows ?? []).flatMap(({ columns }, index) => [
      ['plan', 'rows', index, 'total'],
      ...keysOf(columns, ['plan', 'rows', index, 'columns']),
    ]),
    ...(plan
      ? [
          ['plan', 'stated', 'total'],
          ...keysOf(plan.stated?.columns, ['plan', 'stated', 'columns']),
        ]
      : []),
    ...(planTotal
      ? [
          ['planTotal', 'initial'],
          ['planTotal', 'current'],
        ]
      : []),
    ...(termPlan
      ? [['termPlan', 'total'], ...keysOf(termPlan.columns, ['termPlan', 'columns'])]
      : []),
    ...(secured
      ? [['secured', 'total'], ...secured.rows.map((_, at) => ['secured', 'rows', at, 'amount'])]
      : []),
    ...(spent ? [['spent', 'total'], ...keysOf(spent.columns, ['spent', 'columns'])] : []),
  ];
}

function listMeasureCells({ rows, stated }: Measure): Path[] {
  return [
    ...rows.flatMap(({ values }, index) => [
      ['rows', index, 'total'],
      ...values.map((_, at) => ['rows', index, 'values', at]),
    ]),
    ...(stated?.values ?? []).map((_, at) => ['stated', 'values', at]),
    ['stated', 'total'],
  ];
}

/**
 * The figures of a pledge that another printed figure has to agree with: every cell and total of the money
 * tables and of the tables of counts. A figure that stands alone (a size, a number of places, the value of an
 * indicator stated once) is not among them: nothing could tell that it was altered.
 */
export function listPledgeCells(facts: Pledge): Path[] {
  return listWorks(facts).flatMap(({ work, base }) => [
    ...under([...base, 'money'], work.money ? listMoneyCells(work.money) : []),
    ...(work.measures ?? []).flatMap((measure, index) =>
      under([...base, 'measures', index], listMeasureCells(measure)),
    ),
  ]);
}

/** The same of a term: every announced count, and the parts and the percentage of the completion rate. */
export function listTermCells({ announced = [] }: Term): Path[] {
  return announced.flatMap(({ byStatus, byArea = [], rates = [] }, index) =>
    under(
      ['announced', index],
      [
        ['pledges'],
        ['completed'],
        ...keysOf(byStatus, ['byStatus']),
        ...byArea.map((_, at) => ['byArea', at, 'pledges']),
        ...rates.flatMap((_, at) => [
          ['rates', at, 'numerator'],
          ['rates', at, 'denominator'],
          ['rates', at, 'percent'],
        ]),
      ],
    ),
  );
}
