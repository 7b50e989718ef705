import type { Money } from '../../schema/money.ts';
import type { Pledge } from '../../schema/pledge.ts';
import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { toSpan } from '../span.ts';
import { listWorks } from '../works.ts';
import { addAmounts } from '../amounts.ts';

/** What a spending table says was spent in all; undefined when it says nothing. */
function readSpent(money: Money): number | undefined {
  const { total, columns } = money.spent ?? {};
  if (total !== undefined) return addAmounts([total]);
  const amounts = Object.values(columns ?? {});
  return amounts.length === 0 ? undefined : addAmounts(amounts);
}

function isPlanned(money: Money): boolean {
  const stated = money.plan?.stated?.total ?? money.planTotal?.current;
  const amounts = stated === undefined ? money.plan?.rows.map(({ total }) => total) : [stated];
  return (amounts ?? []).some((amount) => amount !== undefined && amount !== '-' && amount > 0);
}

function findContradiction(
  facts: Partial<Pledge>,
): 'status-completed-unspent' | 'status-not-started-spent' | undefined {
  const latest = facts.status?.at(-1)?.value;
  const tables = listWorks(facts).flatMap(({ work }) => work.money ?? []);
  const spent = tables.map(readSpent);
  if (latest === 'not-started' && spent.some((sum) => sum !== undefined && sum > 0)) {
    return 'status-not-started-spent';
  }
  const isUnspent = spent.length > 0 && spent.every((sum) => sum === 0);
  return latest === 'completed' && tables.some(isPlanned) && isUnspent
    ? 'status-completed-unspent'
    : undefined;
}

/** The history of reported statuses runs forwards and does not contradict the money. */
export function* checkStatus(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.pledge) {
    const history = facts.status ?? [];
    for (const [index, { asOf }] of history.entries()) {
      const previous = history[index - 1]?.asOf;
      if (previous === undefined || toSpan(previous).first < toSpan(asOf).first) continue;
      const path = ['status', index, 'asOf'];
      yield { code: 'status-order', file, path, received: asOf, fills: { previous } };
    }
    const code = findContradiction(facts);
    const latest = history.length - 1;
    if (code)
      yield {
        code,
        file,
        path: ['status', latest, 'value'],
        received: history[latest]?.value ?? '',
      };
  }
}
