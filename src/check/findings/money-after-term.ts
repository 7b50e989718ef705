import { addAmounts, type Columns } from '../../model/amount.ts';
import type { Finding } from '../../model/finding.ts';
import type { PledgeEntry, WorkPart } from '../../model/pledge-entry.ts';
import { readPlanColumns } from './align-columns.ts';
import { compareFigures, makeFinding } from './rule.ts';

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

/** Money after the term is printed, and the total of the whole project equals the sum without it. */
export function findAfterTermOutside(pledge: PledgeEntry): Finding[] {
  return pledge.parts.flatMap((part) => {
    const { money } = part.work;
    const { total, cite } = findTotal(part);
    const plan = money && readPlanColumns(money);
    const tables = [
      { columns: money?.termPlan?.columns, cite: money?.termPlan?.cite },
      { columns: plan, cite: money?.plan?.cite },
    ];
    const table = tables.find(({ columns }) => typeof columns?.['after-term'] === 'number');
    const after = table?.columns?.['after-term'];
    if (typeof after !== 'number' || after === 0 || !table?.cite || !cite || !money?.unit)
      return [];
    const within = sumWithinTerm(table.columns ?? {});
    const prior = table.columns?.['prior'] === undefined ? plan?.['prior'] : undefined;
    const wholes = [within, addAmounts([within, prior])];
    if (typeof total !== 'number' || !wholes.includes(total)) return [];
    if (wholes.some((whole) => whole !== undefined && whole + after === total)) return [];
    const amount = (value: number) => ({ kind: 'amount' as const, value, unit: money.unit ?? '' });
    return makeFinding(pledge, 'after-term-outside-total', {
      part,
      params: { after: amount(after), total: amount(total), whole: amount(total + after) },
      table: {
        unit: money.unit,
        columns: [
          { name: 'stated-total', cite },
          { name: 'with-after-term', cite: table.cite },
        ],
        rows: [compareFigures('total', total, total + after)],
      },
      cites: [cite, table.cite],
    });
  });
}
