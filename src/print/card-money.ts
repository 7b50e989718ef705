import type { PledgeEntry } from '../model/pledge-entry.ts';
import type { Money } from '../schema/money.ts';
import { showFigure } from '../views/audit/show-figure.ts';
import { specPlan } from '../views/chart/plan-spec.ts';
import { specSpending } from '../views/chart/spending-spec.ts';
import type { Reader } from '../views/create-reader.ts';
import { listTotals } from '../views/pledge/list-totals.ts';
import { fact, facts, heading, table, type Block } from './blocks.ts';
import { citeIn } from './cite.ts';
import { printChart } from './tables.ts';

function printCardTotals(at: Reader, money: Money): Block[] {
  const { t } = at;
  const totals = listTotals(t, money);
  if (totals.length === 0 || !money.unit) return [];
  return [
    table(
      `${t('money.totals')} ${t('table.unit', { unit: t(`chart.money-unit.${money.unit}`) })}`,
      [t('money.stage'), t('money.amount')],
      totals.map(({ word, label, amount, cite }) => [
        [word, label].filter((name) => name !== undefined).join(' ') + citeIn(at, cite),
        showFigure(t, amount),
      ]),
      true,
    ),
  ];
}

/** The investment plan and what was secured and spent, project by project; or that money does not apply, or is not stated. */
export function printMoney(at: Reader, { parts, money: stages }: PledgeEntry): Block[] {
  const { t } = at;
  const none = parts.find(({ work }) => work.money?.applicable === false)?.work.money;
  if (none) {
    return [facts(fact(t('pledge.money'), `${t('money.not-applicable')}${citeIn(at, none.cite)}`))];
  }
  if (!stages) return [facts(fact(t('pledge.money'), t('fact.not-stated')))];
  return parts.flatMap(({ title, work: { money } }) =>
    money
      ? [
          ...(title === undefined ? [] : [heading(3, title)]),
          ...printChart(at, specPlan(money, at)),
          ...printChart(at, specSpending(money, at)),
          ...printCardTotals(at, money),
        ]
      : [],
  );
}
