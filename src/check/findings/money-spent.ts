import { addAmounts } from '../../model/amount.ts';
import { wonPerUnit } from '../../schema/money.ts';
import { alignColumns, readPlanColumns } from './align-columns.ts';
import { amountParam } from './params.ts';
import { eachPart } from './pledge-rule.ts';
import { compareFigures } from './rule.ts';

/** Columns in which more is spent than the investment table plans for them. */
export const spentOverPlan = eachPart('spent-over-plan', ({ work: { money } }) => {
  const [plan, spent] = [money && readPlanColumns(money), money?.spent];
  if (!plan || !spent?.columns || !money?.plan || !money.unit) return [];
  const compared = alignColumns(plan, spent.columns).filter(
    ({ difference }) => difference !== undefined,
  );
  const rows = compared.filter(({ difference = 0 }) => difference > 0);
  if (rows.length === 0) return compared.length > 0 ? ['agrees'] : [];
  return [
    {
      path: ['money', 'spent'],
      params: { years: { kind: 'columns', value: rows.map(({ label }) => label) } },
      table: {
        unit: money.unit,
        columns: [
          { name: 'plan', cite: money.plan.cite },
          { name: 'spent', cite: spent.cite },
        ],
        rows,
      },
      cites: [money.plan.cite, spent.cite],
    },
  ];
});

/** The plan holds money from before the term; the total spent is the sum of the listed years alone. */
export const spentOmitsPrior = eachPart('spent-omits-prior', ({ work: { money } }) => {
  const [plan, spent] = [money && readPlanColumns(money), money?.spent];
  const prior = plan?.['prior'];
  if (typeof prior !== 'number' || prior === 0 || !money?.plan || !money.unit) return [];
  if (typeof spent?.total !== 'number') return [];
  const columns = spent.columns ?? {};
  const years = Object.keys(columns).filter((key) => typeof columns[key] === 'number');
  const countsMore = years.some((key) => !/^\d{4}$/.test(key));
  if (countsMore || addAmounts(Object.values(columns)) !== spent.total) return ['agrees'];
  const { unit } = money;
  const total = money.plan.stated?.total ?? addAmounts(Object.values(plan ?? {}));
  return [
    {
      path: ['money', 'spent', 'total'],
      params: {
        prior: amountParam(prior, unit),
        spent: amountParam(spent.total, unit),
        years: { kind: 'columns', value: years },
      },
      table: {
        unit,
        columns: [
          { name: 'plan', cite: money.plan.cite },
          { name: 'spent', cite: spent.cite },
        ],
        rows: [
          compareFigures('prior', prior, undefined),
          compareFigures('total', total, spent.total),
        ],
      },
      cites: [money.plan.cite, spent.cite],
    },
  ];
});

/** The target is met and less than half of the plan for the same columns is spent. */
export const spentFarBelow = eachPart('spent-far-below-plan', (part, _, { statuses }) => {
  if (statuses.evidenced.value !== 'achieved') return [];
  const { unit, spent, plan, termPlan } = part.work.money ?? {};
  const [planned, paid] = [part.money?.planToDate, part.money?.spent];
  const cite = plan?.cite ?? termPlan?.cite;
  if (!unit || !spent || !cite || planned === undefined || paid === undefined) return [];
  if (paid * 2 >= planned) return ['agrees'];
  const [planToDate, total] = [planned / wonPerUnit[unit], paid / wonPerUnit[unit]];
  return [
    {
      path: ['money', 'spent'],
      params: {
        plan: amountParam(planToDate, unit),
        spent: amountParam(total, unit),
        share: { kind: 'permille', value: Math.round((paid / planned) * 1000) },
      },
      table: {
        unit,
        columns: [
          { name: 'plan', cite },
          { name: 'spent', cite: spent.cite },
        ],
        rows: [compareFigures('to-date', planToDate, total)],
      },
      cites: [cite, spent.cite, ...statuses.evidenced.by.map((milestone) => milestone.cite)],
    },
  ];
});
