import { addDecimals } from '../../model/printed.ts';
import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

/** The sectors of a framework make up its stated numbers. */
export function* checkFramework(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.framework) {
    for (const key of ['goals', 'strategies'] as const) {
      const stated = facts[key];
      const sectors = facts.sectors ?? [];
      const sum = addDecimals(sectors.map((sector) => sector[key]));
      if (stated === undefined || sectors.length === 0 || sum === stated) continue;
      yield {
        code: 'framework-total',
        file,
        path: [key],
        received: String(stated),
        fills: { sum },
      };
    }
  }
}
