import { addAmounts, type Columns } from '../../model/amount.ts';
import { isYear } from './align-columns.ts';
import { amountParam, wordParam } from './params.ts';
import { eachPart } from './pledge-rule.ts';
import { compareFigures } from './rule.ts';

const beyond = ['prior', 'after-term'] as const;

/** Whether every heading is certain: a year, the time before, the time after. */
const isCertain = (columns: Columns) =>
  Object.keys(columns).every((key) => isYear(key) || key === 'prior' || key === 'after-term');

/** The total of the plan within the term counts money of a column that lies before or after it. */
export const termPlanBeyondTerm = eachPart('term-plan-beyond-term', ({ work: { money } }) => {
  const { termPlan, unit } = money ?? {};
  const { total, columns = {}, cite } = termPlan ?? {};
  if (!unit || !cite || typeof total !== 'number' || !isCertain(columns)) return [];
  const outside = beyond.filter((key) => typeof columns[key] === 'number' && columns[key] !== 0);
  const within = addAmounts(Object.keys(columns).map((key) => (isYear(key) ? columns[key] : '-')));
  const whole = addAmounts(Object.values(columns));
  if (outside.length === 0 || within === undefined || whole === undefined) return [];
  const counted = outside.filter(
    (key) => total === within + (columns[key] as number) || total === whole,
  );
  if (counted.length === 0 || total === within) return ['agrees'];
  const where = counted.length > 1 ? 'both' : (counted[0] as string);
  return [
    {
      path: ['money', 'termPlan', 'total'],
      params: {
        total: amountParam(total, unit),
        within: amountParam(within, unit),
        where: wordParam(`finding.term-plan-beyond-term.${where}`),
      },
      table: {
        unit,
        columns: [
          { name: 'within-term', cite },
          { name: 'stated-total', cite },
        ],
        rows: [compareFigures('total', within, total)],
      },
      cites: [cite],
    },
  ];
});
