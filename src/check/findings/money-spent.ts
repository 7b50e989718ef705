import { addAmounts } from '../../model/amount.ts';
import type { Finding } from '../../model/finding.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { wonPerUnit } from '../../schema/money.ts';
import { alignColumns, readPlanColumns } from './align-columns.ts';
import { compareFigures, makeFinding } from './rule.ts';

/** Columns in which more is spent than the investment table plans for them. */
export function findSpentOverPlan(pledge: PledgeEntry): Finding[] {
  return pledge.parts.flatMap((part) => {
    const { money } = part.work;
    const [plan, spent] = [money && readPlanColumns(money), money?.spent];
    if (!plan || !spent?.columns || !money?.plan || !money.unit) return [];
    const rows = alignColumns(plan, spent.columns).filter(({ difference = 0 }) => difference > 0);
    if (rows.length === 0) return [];
    return makeFinding(pledge, 'spent-over-plan', {
      part,
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
    });
  });
}

/** The plan holds money from before the term; the total spent is the sum of the listed years alone. */
export function findSpentOmitsPrior(pledge: PledgeEntry): Finding[] {
  return pledge.parts.flatMap((part) => {
    const { money } = part.work;
    const [plan, spent] = [money && readPlanColumns(money), money?.spent];
    const prior = plan?.['prior'];
    if (typeof prior !== 'number' || prior === 0 || !money?.plan || !money.unit) return [];
    if (typeof spent?.total !== 'number') return [];
    const columns = spent.columns ?? {};
    const years = Object.keys(columns).filter((key) => typeof columns[key] === 'number');
    const countsMore = years.some((key) => !/^\d{4}$/.test(key));
    if (countsMore || addAmounts(Object.values(columns)) !== spent.total) return [];
    const { unit } = money;
    const total = money.plan.stated?.total ?? addAmounts(Object.values(plan ?? {}));
    return makeFinding(pledge, 'spent-omits-prior', {
      part,
      params: {
        prior: { kind: 'amount', value: prior, unit },
        spent: { kind: 'amount', value: spent.total, unit },
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
    });
  });
}

/** The target is met and less than half of the plan for the same columns is spent. */
export function findSpentFarBelow(pledge: PledgeEntry): Finding[] {
  if (pledge.statuses.evidenced.value !== 'achieved') return [];
  return pledge.parts.flatMap((part) => {
    const { unit, spent, plan, termPlan } = part.work.money ?? {};
    const [planned, paid] = [part.money?.planToDate, part.money?.spent];
    const cite = plan?.cite ?? termPlan?.cite;
    if (!unit || !spent || !cite || planned === undefined || paid === undefined) return [];
    if (paid * 2 >= planned) return [];
    const [planToDate, total] = [planned / wonPerUnit[unit], paid / wonPerUnit[unit]];
    return makeFinding(pledge, 'spent-far-below-plan', {
      part,
      params: {
        plan: { kind: 'amount', value: planToDate, unit },
        spent: { kind: 'amount', value: total, unit },
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
      cites: [cite, spent.cite, ...pledge.statuses.evidenced.by.map((milestone) => milestone.cite)],
    });
  });
}
