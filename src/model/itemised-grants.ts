import type { FactsOf } from '../schema/kinds.ts';
import { timeOf } from './entry-book.ts';
import { spanDays } from './period.ts';

type Grant = FactsOf['grant'];

export interface AnnouncedGrants {
  grant: Grant;
  /** How many were announced. */
  count: number;
  /** How many of the same time are recorded one by one. */
  own: number;
}

/** A grant that is dated less exactly than the total counts where the two times meet. */
function isOf(time: string | undefined, total: string): boolean {
  if (time === undefined) return false;
  const [one, all] = [spanDays(time), spanDays(total)];
  return one.first <= all.last && one.last >= all.first;
}

/** Each total that was announced with its number and time, beside the grants recorded one by one. */
export function countItemised(grants: readonly Grant[]): AnnouncedGrants[] {
  const single = grants.filter(({ form }) => form === 'single');
  return grants.flatMap((grant) => {
    const { form, count, period } = grant;
    if (form !== 'announced-total' || count === undefined || period === undefined) return [];
    return [{ grant, count, own: single.filter((each) => isOf(timeOf(each), period)).length }];
  });
}
