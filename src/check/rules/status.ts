import { footAmounts } from '../../model/amount.ts';
import { isDone } from '../../model/status.ts';
import type { Money } from '../../schema/money.ts';
import type { Pledge } from '../../schema/pledge.ts';
import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { spanDays } from '../../model/period.ts';
import { listWorks } from '../works.ts';

/** What a spending table says was spent in all; undefined when it says nothing. */
function readSpent(money: Money): number | undefined {
  const { total, columns } = money.spent ?? {};
  if (total !== undefined) return footAmounts([total]);
  const amounts = Object.values(columns ?? {});
  return amounts.length === 0 ? undefined : footAmounts(amounts);
}

function isPlanned(money: Money): boolean {
  const stated = money.plan?.stated?.total ?? money.planTotal?.current;
  const amounts = stated === undefined ? money.plan?.rows.map(({ total }) => total) : [stated];
  return (amounts ?? []).some((amount) => amount !== undefined && amount !== '-' && amount > 0);
}

/** Whether a pledge is reported done although a plan states money and every spending table states that none was spent. */
function isDoneUnspent(facts: Partial<Pledge>): boolean {
  const latest = facts.status?.at(-1)?.value;
  const tables = listWorks(facts).flatMap(({ work }) => work.money ?? []);
  const isUnspent = tables.every((money) => readSpent(money) === 0);
  return latest !== undefined && isDone(latest) && tables.some(isPlanned) && isUnspent;
}

/** The history of reported statuses runs forwards; what is done without its money deserves a second look. */
export function* checkStatus(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.pledge) {
    const history = facts.status ?? [];
    for (const [index, { asOf }] of history.entries()) {
      const previous = history[index - 1]?.asOf;
      if (previous === undefined || spanDays(previous).first < spanDays(asOf).first) continue;
      const path = ['status', index, 'asOf'];
      yield { code: 'status-order', file, path, received: asOf, fills: { previous } };
    }
    const [latest, received] = [history.length - 1, history.at(-1)?.value];
    if (received === undefined || !isDoneUnspent(facts)) continue;
    const path = ['status', latest, 'value'];
    yield { code: 'status-completed-unspent', file, path, received };
  }
}
