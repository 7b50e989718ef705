import { spanDays } from '../../model/period.ts';
import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

/** A banner that ends before it begins would never be seen. */
export function* checkBanner(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.site) {
    const { from, until } = facts.banner ?? {};
    if (from === undefined || until === undefined) continue;
    if (spanDays(until).last >= spanDays(from).first) continue;
    yield {
      code: 'banner-order',
      file,
      path: ['banner', 'until'],
      received: until,
      fills: { from },
    };
  }
}
