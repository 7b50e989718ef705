import { addAmounts, type Columns } from '../../model/amount.ts';
import type { WorkPart } from '../../model/pledge-entry.ts';
import { readPlanColumns } from './align-columns.ts';
import { amountParam } from './params.ts';
import { eachPart } from './pledge-rule.ts';
import { compareFigures } from './rule.ts';

function sumWithinTerm(columns: Columns): number | undefined {
  const { 'after-term': _, ...within } = columns;
  return addAmounts(Object.values(within));
}

/** The total of the whole project, and where it is printed. */
function findTotal({ work: { money } }: WorkPart) {
  const current = money?.planTotal?.current;
  if (typeof current === 'number') return { total: current, cite: money?.planTotal?.cite };
  return { total: money?.plan?.stated?.total, cite: money?.plan?.cite };
}

/** Whether the record tells of work without an end: the cost of running it has no last year to count to. */
const goesOn = ({ work: { milestones = [] } }: WorkPart) =>
  milestones.some(({ when }) => when.endsWith('/..'));

/**
 * Money after the term is printed, and the total of the whole project equals the sum without it. Of work that goes on,
 * a total can only count up to some year.
 */
export const afterTermOutside = eachPart('after-term-outside-total', (part) => {
  const { money } = part.work;
  const { total, cite } = findTotal(part);
  const plan = money && readPlanColumns(money);
  const tables = [
    { columns: money?.termPlan?.columns, cite: money?.termPlan?.cite },
    { columns: plan, cite: money?.plan?.cite },
  ];
  const table = tables.find(({ columns }) => typeof columns?.['after-term'] === 'number');
  const after = table?.columns?.['after-term'];
  if (typeof after !== 'number' || after === 0 || !table?.cite || !cite || !money?.unit) return [];
  if (typeof total !== 'number') return [];
  const within = sumWithinTerm(table.columns ?? {});
  const prior = table.columns?.['prior'] === undefined ? plan?.['prior'] : undefined;
  const wholes = [within, addAmounts([within, prior])];
  const isWithin = wholes.some((whole) => whole !== undefined && whole + after === total);
  if (!wholes.includes(total) || isWithin) return ['agrees'];
  const { unit } = money;
  return [
    {
      path: ['money', 'planTotal'],
      ...(goesOn(part) && { grade: 'note' as const }),
      params: {
        after: amountParam(after, unit),
        total: amountParam(total, unit),
        whole: amountParam(total + after, unit),
      },
      table: {
        unit,
        columns: [
          { name: 'stated-total', cite },
          { name: 'with-after-term', cite: table.cite },
        ],
        rows: [compareFigures('total', total, total + after)],
      },
      cites: [cite, table.cite],
    },
  ];
});
