import { readFrame } from '../../load/handed-records.ts';
import { handedOver } from '../handed-over.ts';
import { listPortions } from '../pool/portion.ts';
import type { RenderOrder } from '../render-order.ts';
import { keptPagesBelow, openKeptPages } from './kept-pages.ts';
import { markPortions } from './mark-portions.ts';

/** From when on, and how far, the pages of a site are made side by side. */
export interface ShardLimits {
  /** A site of so many governments is still made in one place. */
  above: number;
  /** How many places there are. */
  jobs: number;
}

/** Deals what is sorted by weight into so many lists, none of them empty. */
export function dealOut<T>(sorted: readonly T[], lists: number): T[][] {
  const count = Math.min(lists, sorted.length);
  return Array.from({ length: count }, (_, nth) => sorted.filter((__, at) => at % count === nth));
}

/** The governments whose pages are not kept as they would be made now, a list for each place; none where one place does it all. */
export function listShards(
  order: RenderOrder & { kept?: string | undefined },
  { above, jobs }: ShardLimits,
): string[][] {
  const records = handedOver.records(order.workshop);
  const frame = readFrame(records);
  if (frame.governments.length <= above) return [];
  const folder = order.kept ?? keptPagesBelow(order.root);
  const changed = listPortions(frame, records, markPortions(order)).flatMap((portion) =>
    portion.government === undefined || openKeptPages(folder, portion).find()
      ? []
      : [portion.government],
  );
  return dealOut(changed, jobs);
}
